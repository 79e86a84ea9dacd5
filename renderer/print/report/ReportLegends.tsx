import type { ReportLegend } from '../../../shared/analysis/report/reportBlock.ts';
import { inOrder } from './inOrder.ts';
import styles from './ReportLegends.module.css';

/** What the numbers of a picture stand for, in two columns. */
export function ReportLegends({ legends }: { readonly legends: readonly ReportLegend[] }) {
  return (
    <div className={styles.legends}>
      {inOrder(legends, ({ title, items }) => (
        <>
          <h3 className={styles.title}>{title}</h3>
          <ol className={styles.list}>
            {inOrder(items, ({ number, text }) => (
              <li value={number}>{text}</li>
            ))}
          </ol>
        </>
      ))}
    </div>
  );
}
