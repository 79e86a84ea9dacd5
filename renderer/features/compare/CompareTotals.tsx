import type { MapComparison } from '../../../shared/analysis/compareMaps.ts';
import type { Difference } from '../../../shared/analysis/difference.ts';
import styles from './CompareResult.module.css';
import {
  differenceFigure,
  type FigureStyle,
  figure,
  heatFigures,
  hourFigures,
  knownPhrase,
} from './figures.ts';

/** Before → after, for the whole map. */
export function CompareTotals({ comparison }: { readonly comparison: MapComparison }) {
  const { handoffs, hottest, waiting } = comparison.totals;
  const hours = {
    before: waiting.before.value,
    after: waiting.after.value,
    difference: waiting.difference,
  };
  const partly = [knownPhrase(waiting.before), knownPhrase(waiting.after)];
  return (
    <dl className={styles.totals}>
      <Total name="Handoffs" figures={handoffs} style={heatFigures} />
      <Total name="Hottest" figures={hottest} style={heatFigures} />
      <Total name="Waiting a week" figures={hours} style={hourFigures} note={noteOf(partly)} />
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

/** Where hours are known at some handoffs only, a sum says so. */
function noteOf([before = '', after = '']: readonly string[]): string {
  return before === after ? before : [before, after].filter(Boolean).join(' → ');
}
