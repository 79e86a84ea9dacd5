import type { WorkshopReport } from '../../../shared/analysis/report/workshopReport.ts';
import type { Paper } from '../../../shared/contract/printJob.ts';
import styles from './ReportCover.module.css';
import { ReportEntries } from './ReportEntries.tsx';
import pageStyles from './ReportPage.module.css';

interface ReportCoverProps {
  readonly report: WorkshopReport;
  readonly paper: Paper;
}

export function ReportCover({ report, paper }: ReportCoverProps) {
  return (
    <header className={`${pageStyles.page} ${styles.cover}`} data-paper={paper}>
      <p className={styles.kind}>Workshop report</p>
      <h1 className={styles.title}>{report.workflow}</h1>
      <ReportEntries entries={report.cover} />
    </header>
  );
}
