import { memo } from 'react';
import type { MapAnalysis } from '../../../shared/analysis/analyseMap.ts';
import { type RaterCoverage, raterCoverage } from '../../../shared/analysis/raterCoverage.ts';
import { dimensions } from '../../../shared/model/dimension.ts';
import type { RaterNames } from '../../../shared/model/raterNames.ts';
import { useAnalysis, useApp, useMap } from '../../app/appContext.ts';
import { QuietText } from '../../ui/QuietText.tsx';
import { useRaterNames } from '../scoring/useRaterNames.ts';
import styles from './CoverageTable.module.css';

/** Handoffs by raters: how many of the eight dimensions each has answered. */
export function CoverageTable() {
  const app = useApp();
  const map = useMap();
  const analysis = useAnalysis();
  const names = useRaterNames();
  if (names.size === 0 || analysis.ranked.length === 0)
    return <QuietText>Nothing to cover yet: it takes a handoff and somebody who scores.</QuietText>;
  return (
    <Table
      analysis={analysis}
      names={names}
      coverage={raterCoverage(map, analysis)}
      onChoose={(id) => app.session.select({ kind: 'handoff', id })}
    />
  );
}

interface TableProps {
  readonly analysis: MapAnalysis;
  readonly names: RaterNames;
  readonly coverage: ReadonlyMap<string, RaterCoverage>;
  onChoose(handoffId: string): void;
}

function Table({ analysis, names, coverage, onChoose }: TableProps) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        Answers of {dimensions.length} to each handoff in each rater’s latest round. “Don’t know” is an
        answer.
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles.handoff}>
            Handoff
          </th>
          {[...names].map(([id, { name, mark }]) => (
            <th key={id} scope="col">
              <abbr title={name}>{mark}</abbr>
            </th>
          ))}
          <th scope="col">Raters</th>
        </tr>
      </thead>
      <tbody>
        {analysis.ranked.map(({ found, name }) => (
          <Row
            key={found.id}
            id={found.id}
            name={name}
            names={names}
            counts={[...names.keys()].map((id) => coverage.get(id)?.answers.get(found.id) ?? 0).join()}
            onChoose={onChoose}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly id: string;
  readonly name: string;
  readonly names: RaterNames;
  /** Of each rater in turn, with commas between, so that a row is drawn again only where it changes. */
  readonly counts: string;
  onChoose(handoffId: string): void;
}

const Row = memo(
  function Row({ id, name, names, counts, onChoose }: RowProps) {
    const given = counts.split(',').map(Number);
    return (
      <tr>
        <th scope="row" className={styles.handoff}>
          <button type="button" className={styles.choose} title={name} onClick={() => onChoose(id)}>
            {name}
          </button>
        </th>
        {[...names.keys()].map((raterId, place) => (
          <Cell key={raterId} count={given[place] ?? 0} />
        ))}
        <td className={styles.total}>{given.filter((count) => count > 0).length}</td>
      </tr>
    );
  },
  (before, after) =>
    before.id === after.id &&
    before.name === after.name &&
    before.names === after.names &&
    before.counts === after.counts,
);

function Cell({ count }: { readonly count: number }) {
  const share = count === 0 ? 'none' : count < dimensions.length ? 'some' : 'all';
  return <td data-share={share}>{count === 0 ? '–' : count}</td>;
}
