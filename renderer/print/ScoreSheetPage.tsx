import { dimensionTexts } from '../../shared/analysis/dimensionTexts.ts';
import type { ScoreSheetJob } from '../../shared/contract/printJob.ts';
import { dimensions } from '../../shared/model/dimension.ts';
import { sheetHandoff } from '../../shared/model/merge/sheetHandoff.ts';
import { shownName } from '../../shared/model/shownName.ts';
import { mapFromRecords, workflowOf } from '../../shared/model/workflowMap.ts';
import styles from './ScoreSheetPage.module.css';

/** The title of the PDF: “Score sheet – Lead to cash – Ana”. */
export function scoreSheetTitle(mapTitle: string, raterName: string): string {
  return ['Score sheet', shownName(mapTitle), shownName(raterName)].filter((part) => part !== '').join(' – ');
}

/** A score sheet for a pen: one row a handoff with a box for each dimension, then what each score says. */
export function ScoreSheetPage({ job }: { readonly job: ScoreSheetJob }) {
  const map = mapFromRecords(job.records);
  const version = job.version === null ? '' : ` · version ${job.version}`;
  return (
    <main className={`${styles.page} ${job.paper === 'letter' ? styles.letter : styles.a4}`}>
      <header className={styles.head}>
        <h1 className={styles.title}>{shownName(workflowOf(map).title) || 'Untitled map'}</h1>
        <p className={styles.edition}>
          Score sheet · round {job.round}
          {version} · {job.date}
        </p>
      </header>
      <dl className={styles.lines}>
        <Line label="Name">{shownName(job.raterName)}</Line>
        <Line label="Role or team" />
        <Line label="Date" />
      </dl>
      <p className={styles.how}>
        Write 1 to 5 in each box: 1 is good, 5 is bad, and the table below says what each number means. Write
        “?” where you do not know; that is an answer too.
      </p>
      <ScoreTable handoffs={job.handoffIds.map((id) => sheetHandoff(map, id))} />
      <LevelTable />
    </main>
  );
}

function Line({ label, children }: { readonly label: string; readonly children?: string }) {
  return (
    <div className={styles.line}>
      <dt>{label}</dt>
      <dd>{children || '\u00a0'}</dd>
    </div>
  );
}

function ScoreTable({ handoffs }: { readonly handoffs: readonly ReturnType<typeof sheetHandoff>[] }) {
  return (
    <table className={styles.scores}>
      <thead>
        <tr>
          <th scope="col" className={styles.handoff}>
            Handoff
          </th>
          {dimensions.map((dimension, index) => (
            <th key={dimension} scope="col" className={styles.dimension}>
              <span className={styles.letterMark}>{letterOf(index)}</span> {dimensionTexts[dimension].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {handoffs.map(({ id, sender, receiver, fromLane, toLane }, index) => (
          <tr key={id}>
            <th scope="row" className={styles.handoff}>
              <span className={styles.number}>{index + 1}</span>
              <span>
                <span className={styles.name}>
                  {shownName(sender)} → {shownName(receiver)}
                </span>
                <span className={styles.lanes}>
                  {shownName(fromLane)} to {shownName(toLane)}
                </span>
              </span>
            </th>
            {dimensions.map((dimension) => (
              <td key={dimension} className={styles.box} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LevelTable() {
  return (
    <section className={styles.levels}>
      <h2 className={styles.heading}>What the numbers say</h2>
      <table className={styles.sentences}>
        <thead>
          <tr>
            <th scope="col">Question</th>
            {[1, 2, 3, 4, 5].map((score) => (
              <th key={score} scope="col">
                {score}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dimensions.map((dimension, index) => (
            <tr key={dimension}>
              <th scope="row">
                <span className={styles.letterMark}>{letterOf(index)}</span> {dimensionTexts[dimension].name}
                <span className={styles.question}>{dimensionTexts[dimension].question}</span>
              </th>
              {dimensionTexts[dimension].levels.map((sentence) => (
                <td key={sentence}>{sentence}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A to H, by which a column of boxes finds its sentences. */
function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}
