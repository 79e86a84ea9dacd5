import type { MapComparison } from '../../../shared/analysis/compareMaps.ts';
import type { Difference } from '../../../shared/analysis/difference.ts';
import { figureTexts } from '../../../shared/analysis/measures/figureTexts.ts';
import type { FigureName } from '../../../shared/analysis/measures/handoffFigures.ts';
import styles from './CompareResult.module.css';
import {
  differenceFigure,
  type FigureStyle,
  figure,
  figuresOf,
  heatFigures,
  knownPhrase,
} from './figures.ts';

/** Before → after, for the whole map. */
export function CompareTotals({ comparison }: { readonly comparison: MapComparison }) {
  const { handoffs, hottest, measures } = comparison.totals;
  const measured = (name: FigureName, label: string) => {
    const { before, after, difference } = measures.figures[name];
    return (
      <Total
        name={label}
        figures={{ before: before.value, after: after.value, difference }}
        style={figuresOf(figureTexts[name].unit)}
        note={noteOf(knownPhrase(before), knownPhrase(after))}
      />
    );
  };
  return (
    <dl className={styles.totals}>
      <Total name="Handoffs" figures={handoffs} style={heatFigures} />
      <Total name="Hottest" figures={hottest} style={heatFigures} />
      {measured('hoursWaitingAWeek', 'Waiting a week')}
      {measured('hiddenLaborHours', 'Hidden labor a week')}
      {measured('firstPassRate', 'First-pass rate')}
      <Total name="Flow efficiency" figures={measures.flowEfficiency} style={figuresOf('share')} />
    </dl>
  );
}

function Total({
  name,
  figures,
  style,
  note = '',
}: {
  readonly name: string;
  readonly figures: Difference;
  readonly style: FigureStyle;
  readonly note?: string;
}) {
  const { before, after } = figures;
  const unknown = before === null && after === null;
  return (
    <div className={styles.total}>
      <dt>{name}</dt>
      <dd className={styles.figures}>
        {unknown ? 'not known' : `${figure(before, style)} → ${figure(after, style)}`}
      </dd>
      <dd className={styles.small}>{differenceFigure(figures, style) || note}</dd>
    </div>
  );
}

/** Where a figure is known at some handoffs only, a total says so. */
function noteOf(before: string, after: string): string {
  return before === after ? before : [before, after].filter(Boolean).join(' → ');
}
