import type { ReportBlock } from '../../../shared/analysis/report/reportBlock.ts';
import { inOrder } from './inOrder.ts';
import entryStyles from './ReportEntries.module.css';
import { ReportEntries } from './ReportEntries.tsx';
import { ReportLegends } from './ReportLegends.tsx';
import styles from './ReportPage.module.css';
import { ReportPictureView } from './ReportPictureView.tsx';
import { ReportTableView } from './ReportTableView.tsx';
import type { ReportScene } from './reportScene.ts';

interface ReportBlockViewProps {
  readonly block: ReportBlock;
  readonly scene: ReportScene;
}

export function ReportBlockView({ block, scene }: ReportBlockViewProps) {
  switch (block.kind) {
    case 'heading':
      return <h3 className={styles.heading}>{block.text}</h3>;
    case 'sentence':
      return <p className={styles.sentence}>{block.text}</p>;
    case 'missing':
      return (
        <p className={styles.sentence}>
          <span className={entryStyles.missing}>{block.text}</span>
        </p>
      );
    case 'entries':
      return <ReportEntries entries={block.entries} />;
    case 'list':
      return (
        <ul className={styles.list}>
          {inOrder(block.items, (item) => (
            <li>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <ReportTableView table={block.table} />;
    case 'legends':
      return <ReportLegends legends={block.legends} />;
    case 'picture':
      return <ReportPictureView of={block.of} scene={scene} />;
    case 'handoff':
      // Fills a page of its own.
      return null;
  }
}
