import { decisionCard } from '../../../shared/analysis/decisionCard.ts';
import type { WorkshopReport } from '../../../shared/analysis/report/workshopReport.ts';
import { CardPages } from '../CardPages.tsx';
import { CardPicture } from '../CardPicture.tsx';
import { ReportChapterPages } from './ReportChapterPages.tsx';
import { ReportCover } from './ReportCover.tsx';
import styles from './ReportPage.module.css';
import type { ReportScene } from './reportScene.ts';

interface ReportPagesProps {
  readonly report: WorkshopReport;
  readonly scene: ReportScene;
}

/** The whole report: cover, chapters, and the decision cards as each prints alone. */
export function ReportPages({ report, scene }: ReportPagesProps) {
  const { job, map, layout } = scene;
  const { paper } = job;
  return (
    <main lang="en">
      <ReportCover report={report} paper={paper} />
      {report.chapters.map((chapter) => (
        <ReportChapterPages key={`${chapter.id} ${chapter.title}`} chapter={chapter} scene={scene} />
      ))}
      {report.cards.length > 0 && (
        <div className={styles.cards}>
          {report.cards.map(({ found }) => (
            <CardPages
              key={found.id}
              card={decisionCard(map, found.id, job)}
              picture={<CardPicture map={map} layout={layout} handoffId={found.id} />}
              paper={paper}
              onLaidOut={() => undefined}
            />
          ))}
        </div>
      )}
    </main>
  );
}
