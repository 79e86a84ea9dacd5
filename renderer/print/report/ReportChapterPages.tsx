import type { ReportChapter } from '../../../shared/analysis/report/workshopReport.ts';
import { HandoffSheet } from './HandoffSheet.tsx';
import { inOrder } from './inOrder.ts';
import { MapSheets } from './MapSheets.tsx';
import { ReportBlockView } from './ReportBlockView.tsx';
import styles from './ReportPage.module.css';
import type { ReportScene } from './reportScene.ts';

interface ReportChapterPagesProps {
  readonly chapter: ReportChapter;
  readonly scene: ReportScene;
}

/** A chapter on pages of its own; its texts flow on as far as they need. The map lies across the paper. */
export function ReportChapterPages({ chapter, scene }: ReportChapterPagesProps) {
  const [first] = chapter.blocks;
  if (!first) return null;
  if (first.kind === 'handoff') return <HandoffSheet title={chapter.title} page={first.page} scene={scene} />;
  if (first.kind === 'picture' && first.of === 'map')
    return <MapSheets title={chapter.title} scene={scene} />;
  return (
    <section className={styles.page} data-chapter={chapter.id} data-paper={scene.job.paper}>
      <h2 className={styles.title}>{chapter.title}</h2>
      {inOrder(chapter.blocks, (block) => (
        <ReportBlockView block={block} scene={scene} />
      ))}
    </section>
  );
}
