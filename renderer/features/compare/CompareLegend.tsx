import type { ChangeMark, MapComparison } from '../../../shared/analysis/compareMaps.ts';
import { counted } from '../../../shared/model/counted.ts';
import { ChangeSign } from './ChangeSign.tsx';
import styles from './CompareResult.module.css';

const lines: Readonly<Record<ChangeMark, string>> = {
  removed: 'only before, dashed line',
  added: 'only after, whole line',
  changed: 'on both sides, dotted line',
};

/** What the signs in the drawings mean, and how many there are. */
export function CompareLegend({ comparison }: { readonly comparison: MapComparison }) {
  const { before, after } = comparison;
  const counts: Readonly<Record<ChangeMark, string>> = {
    removed: stepsAndLanes(count(before.steps, 'removed'), count(before.lanes, 'removed')),
    added: stepsAndLanes(count(after.steps, 'added'), count(after.lanes, 'added')),
    changed: stepsAndLanes(count(after.steps, 'changed'), count(after.lanes, 'changed')),
  };
  return (
    <ul className={styles.legend}>
      {(['removed', 'added', 'changed'] as const).map((mark) => (
        <li key={mark}>
          <ChangeSign status={mark} />
          <span>
            {counts[mark]} {mark} <span className={styles.small}>· {lines[mark]}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function count(marks: ReadonlyMap<string, ChangeMark>, wanted: ChangeMark): number {
  return [...marks.values()].filter((mark) => mark === wanted).length;
}

function stepsAndLanes(steps: number, lanes: number): string {
  return [counted(steps, 'step'), ...(lanes === 0 ? [] : [counted(lanes, 'lane')])].join(', ');
}
