import type { ChangeMark, MapComparison } from '../../../shared/analysis/compareMaps.ts';
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
    removed: counted(count(before.steps, 'removed'), count(before.lanes, 'removed')),
    added: counted(count(after.steps, 'added'), count(after.lanes, 'added')),
    changed: counted(count(after.steps, 'changed'), count(after.lanes, 'changed')),
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

function counted(steps: number, lanes: number): string {
  const words = (number: number, word: string) => `${number} ${number === 1 ? word : `${word}s`}`;
  return lanes === 0 ? words(steps, 'step') : `${words(steps, 'step')}, ${words(lanes, 'lane')}`;
}
