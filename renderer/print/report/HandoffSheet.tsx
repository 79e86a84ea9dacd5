import type { HandoffPage } from '../../../shared/analysis/report/handoffPage.ts';
import { drawScorecard } from '../../../shared/drawing/drawScorecard.ts';
import { fitHandoffPage, handoffPageMeasures } from '../../../shared/drawing/fitHandoffPage.ts';
import { fitTexts } from '../../../shared/drawing/fitTexts.ts';
import { CardPicture } from '../CardPicture.tsx';
import { FittedEntries } from './FittedEntries.tsx';
import { FittedTextList } from './FittedTextList.tsx';
import styles from './HandoffSheet.module.css';
import { textRoom } from './pageRoom.ts';
import pageStyles from './ReportPage.module.css';
import type { ReportScene } from './reportScene.ts';
import { ScorecardPicture } from './ScorecardPicture.tsx';

interface HandoffSheetProps {
  readonly title: string;
  readonly page: HandoffPage;
  readonly scene: ReportScene;
}

const { headText, recordLabel, measureLabel, figureLabel } = handoffPageMeasures;

/** One handoff on one page, whatever is known about it: what finds no room is shortened, and the page says so. */
export function HandoffSheet({ title, page, scene }: HandoffSheetProps) {
  const { paper } = scene.job;
  const room = textRoom[paper];
  const name = scene.analysis.byId.get(page.handoffId)?.name ?? '';
  const scorecard = drawScorecard(page.scorecard, room.width);
  const fitted = fitHandoffPage(page, title, room, Number(scorecard.attributes.height));
  const { columns, comments } = fitted;
  return (
    <section className={`${pageStyles.page} ${styles.sheet}`} data-chapter="handoff" data-paper={paper}>
      <h2 className={styles.title}>{fitted.title}</h2>
      <div className={styles.head}>
        <HandoffStanding page={page} />
        <div className={styles.place}>
          <CardPicture map={scene.map} layout={scene.layout} handoffId={page.handoffId} />
        </div>
      </div>
      <div className={styles.scorecard} style={{ height: `${scorecard.attributes.height}pt` }}>
        <h3>Scorecard</h3>
        <ScorecardPicture lines={page.scorecard} name={name} drawing={scorecard} />
      </div>
      <div className={styles.column} style={{ width: `${columns.left}pt` }}>
        <h3>Record</h3>
        <FittedEntries entries={fitted.record} label={recordLabel} />
        <h3>To settle</h3>
        <FittedTextList {...fitted.toSettle} none="Nothing is left to settle." noun="point" />
      </div>
      <div className={styles.column} style={{ width: `${columns.right}pt` }}>
        <h3>Measures</h3>
        {fitted.measures.length === 0 && <p>Nothing is measured here yet.</p>}
        <FittedEntries entries={fitted.measures} label={measureLabel} />
        {fitted.sources !== '' && <p className={styles.more}>{fitted.sources}</p>}
        {fitted.figures.length > 0 && <h3>What they come to</h3>}
        <FittedEntries entries={fitted.figures} label={figureLabel} />
        {comments && <h3>Comments</h3>}
        {comments && <FittedTextList {...comments} none="Nobody left a comment." noun="comment" />}
      </div>
      {fitted.shortened > 0 && <p className={styles.shortened}>{shortenedSentence(fitted.shortened)}</p>}
    </section>
  );
}

function HandoffStanding({ page }: { readonly page: HandoffPage }) {
  const fitted = (text: string, fontSize: number, lines: number) =>
    fitTexts([text], { width: headText, fontSize, lines }).texts[0];
  return (
    <div className={styles.standing}>
      <p className={styles.lanes}>{fitted(page.lanes, 9.5, 2)}</p>
      <p className={styles.heat}>{fitted(page.standing, 9.5, 2)}</p>
      <p>{fitted(page.verdict, 9.5, 3)}</p>
    </div>
  );
}

function shortenedSentence(count: number): string {
  return count === 1
    ? '1 text ends in “…” here, and is whole in the map’s file.'
    : `${count} texts end in “…” here, and are whole in the map’s file.`;
}
