import type { MapComparison } from '../../../shared/analysis/compareMaps.ts';
import type { Difference } from '../../../shared/analysis/difference.ts';
import { partlyPhrase } from '../../../shared/analysis/measures/figurePhrase.ts';
import { figureTexts } from '../../../shared/analysis/measures/figureTexts.ts';
import type { FigureName } from '../../../shared/analysis/measures/handoffFigures.ts';
import styles from './CompareResult.module.css';
import {
  coverageChange,
  differenceFigure,
  type FigureStyle,
  figure,
  figuresOf,
  heatFigures,
} from './figures.ts';

/** Before → after, for the whole map. */
export function CompareTotals({ comparison }: { readonly comparison: MapComparison }) {
  const { handoffs, hottest, measures } = comparison.totals;
  const plain = (name: string, figures: Difference, style: FigureStyle) => (
    <Total
      name={name}
      before={figure(figures.before, style)}
      after={figure(figures.after, style)}
      small={differenceFigure(figures, style)}
    />
  );
  const measured = (name: FigureName, label: string) => {
    const { before, after, difference } = measures.figures[name];
    const { unit } = figureTexts[name];
    return (
      <Total
        name={label}
        before={partlyPhrase(before, unit)}
        after={partlyPhrase(after, unit)}
        small={differenceFigure({ difference }, figuresOf(unit)) || coverageChange(before, after)}
      />
    );
  };
  const { before, after, difference } = measures.flowEfficiency;
  const shares = figuresOf('share');
  const efficiencyDiffers = differenceFigure({ difference }, shares);
  return (
    <dl className={styles.totals}>
      {plain('Handoffs', handoffs, heatFigures)}
      {plain('Hottest', hottest, heatFigures)}
      {measured('hoursWaitingAWeek', 'Waiting a week')}
      {measured('hiddenLaborHours', 'Hidden labor a week')}
      {measured('hiddenLaborCost', 'Hidden labor cost a week')}
      {measured('firstPassRate', 'First-pass rate')}
      <Total
        name="Flow efficiency"
        before={figure(before.value, shares)}
        after={figure(after.value, shares)}
        small={[efficiencyDiffers, coverageChange(before, after)].filter(Boolean).join(', ')}
      />
    </dl>
  );
}

function Total(props: {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly small: string;
}) {
  const { name, before, after, small } = props;
  return (
    <div className={styles.total}>
      <dt>{name}</dt>
      <dd className={styles.figures}>
        <span>{before}</span>
        {before !== after && (
          <>
            {' '}
            <span>→ {after}</span>
          </>
        )}
      </dd>
      <dd className={styles.small}>{small}</dd>
    </div>
  );
}
