import type { Root } from 'react-dom/client';
import { decisionCard } from '../../shared/analysis/decisionCard.ts';
import type { PrintJob } from '../../shared/contract/printJob.ts';
import { layoutMap } from '../../shared/layout/layoutMap.ts';
import { mapFromRecords, workflowOf } from '../../shared/model/workflowMap.ts';
import { CardPages } from './CardPages.tsx';
import { CardPicture } from './CardPicture.tsx';
import { documentTitle } from './documentTitle.ts';
import { PrintedPicture } from './PrintedPicture.tsx';

type CardJob = Extract<PrintJob, { kind: 'card' }>;
type PictureJob = Extract<PrintJob, { kind: 'picture' }>;

/** Draws the job, and resolves when every font and picture is there and nothing will move any more. */
export async function drawJob(root: Root, job: PrintJob): Promise<void> {
  if (job.kind === 'card') await drawCard(root, job);
  else await drawPicture(root, job);
  await document.fonts.ready;
  await nextFrame();
  await nextFrame();
}

async function drawCard(root: Root, job: CardJob): Promise<void> {
  const map = mapFromRecords(job.records);
  const card = decisionCard(map, job.handoffId, { version: job.version, date: job.date });
  document.title = documentTitle(card.handoff.name, workflowOf(map).title);
  await loadFonts(JSON.stringify(card));
  await new Promise<void>((laidOut) => {
    const picture = <CardPicture map={map} layout={layoutMap(map)} handoffId={job.handoffId} />;
    root.render(<CardPages card={card} picture={picture} paper={job.paper} onLaidOut={() => laidOut()} />);
  });
}

/** Lines break where the real font breaks them, so it comes before the first measure. */
async function loadFonts(text: string): Promise<void> {
  await Promise.all([400, 500, 600, 700].map((weight) => document.fonts.load(`${weight} 9.5pt Inter`, text)));
}

async function drawPicture(root: Root, job: PictureJob): Promise<void> {
  document.title = 'Heat map';
  await new Promise<void>((loaded, failed) => {
    root.render(
      <PrintedPicture
        job={job}
        onLoad={() => loaded()}
        onError={() => failed(new Error('The drawing is not a picture.'))}
      />,
    );
  });
}

function nextFrame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => done()));
}
