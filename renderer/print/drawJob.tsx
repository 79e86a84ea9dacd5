import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Root } from 'react-dom/client';
import { decisionCard } from '../../shared/analysis/decisionCard.ts';
import { pictureName } from '../../shared/analysis/pictureSubject.ts';
import { workshopReport } from '../../shared/analysis/report/workshopReport.ts';
import type {
  CardJob,
  PictureJob,
  PrintJob,
  ReportJob,
  ScoreSheetJob,
} from '../../shared/contract/printJob.ts';
import { drawPictureSheet } from '../../shared/drawing/drawPictureSheet.ts';
import { layoutMap } from '../../shared/layout/layoutMap.ts';
import { mapFromRecords, workflowOf } from '../../shared/model/workflowMap.ts';
import { CardPages } from './CardPages.tsx';
import { CardPicture } from './CardPicture.tsx';
import { CheatSheetPage, cheatSheetTitle } from './CheatSheetPage.tsx';
import { documentTitle } from './documentTitle.ts';
import { PrintedPicture } from './PrintedPicture.tsx';
import { type PageWords, setPageWords } from './pageWords.ts';
import { ReportPages } from './report/ReportPages.tsx';
import { reportScene } from './report/reportScene.ts';
import { ScoreSheetPage, scoreSheetTitle } from './ScoreSheetPage.tsx';

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Draws the job, whole when it returns: the fonts are there, and the card is measured and laid out in the same turn.
 * Answers the size of its first page or picture in CSS pixels. The number tells it from the job before.
 */
export function drawJob(root: Root, job: PrintJob, number: number): Size {
  const { title, content, words } = drawingOf(job);
  document.title = title;
  setPageWords(words ?? null);
  let drawn: HTMLElement | null = null;
  flushSync(() => {
    root.render(
      <div
        key={number}
        ref={(element) => {
          drawn = element;
        }}
      >
        {content}
      </div>,
    );
  });
  return sizeOf(drawn);
}

function sizeOf(drawn: HTMLElement | null): Size {
  const { width = 0, height = 0 } = drawn?.firstElementChild?.getBoundingClientRect() ?? {};
  return { width, height };
}

interface Drawing {
  readonly title: string;
  readonly content: ReactNode;
  /** What stands in the margins of every page; left out where nothing does. */
  readonly words?: PageWords;
}

function drawingOf(job: PrintJob): Drawing {
  if (job.kind === 'card') return drawCard(job);
  if (job.kind === 'picture') return drawPicture(job);
  if (job.kind === 'scoreSheet') return drawScoreSheet(job);
  if (job.kind === 'report') return drawReport(job);
  return { title: cheatSheetTitle, content: <CheatSheetPage groups={job.groups} paper={job.paper} /> };
}

function drawCard(job: CardJob): Drawing {
  const map = mapFromRecords(job.records);
  const card = decisionCard(map, job.handoffId, job);
  const picture = <CardPicture map={map} layout={layoutMap(map)} handoffId={job.handoffId} />;
  return {
    title: documentTitle(card.handoff.name, workflowOf(map).title),
    content: <CardPages card={card} picture={picture} paper={job.paper} onLaidOut={() => undefined} />,
  };
}

function drawScoreSheet(job: ScoreSheetJob): Drawing {
  const { title } = workflowOf(mapFromRecords(job.records));
  const named = scoreSheetTitle(title, job.raterName);
  return { title: named, content: <ScoreSheetPage job={job} />, words: { header: '', edition: named } };
}

function drawPicture(job: PictureJob): Drawing {
  const drawing = drawPictureSheet(mapFromRecords(job.records), job.subject, job);
  const title = pictureName(job.subject);
  return { title, content: <PrintedPicture drawing={drawing} label={title} /> };
}

function drawReport(job: ReportJob): Drawing {
  const scene = reportScene(job);
  const report = workshopReport(scene.map, { ...job, ...job.options });
  const version = job.version === null ? '' : `Version ${job.version} · `;
  return {
    title: report.title,
    content: <ReportPages report={report} scene={scene} />,
    words: { header: report.title, edition: `${version}${job.date}` },
  };
}
