import { SegmentedControl } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ScoredHandoff } from '../../../shared/analysis/analyseMap.ts';
import { type RaterVoice, raterVoices } from '../../../shared/analysis/raterVoices.ts';
import { type RaterNames, raterName } from '../../../shared/model/raterNames.ts';
import { useAnalysis, useMap } from '../../app/appContext.ts';
import { QuietText } from '../../ui/QuietText.tsx';
import { useRaterNames } from '../scoring/useRaterNames.ts';
import styles from './VoicesTable.module.css';
import { voiceSentences } from './voiceSentences.ts';

/** How many handoffs are set beside each other. */
const COLUMNS = 5;

type Kind = 'without' | 'alone';

const kinds = [
  { value: 'without', label: 'Without this rater' },
  { value: 'alone', label: 'By this rater alone' },
] satisfies { value: Kind; label: string }[];

/** Raters by the hottest handoffs: where each ranks without the rater or by the rater alone, and whose voice decides. */
export function VoicesTable() {
  const map = useDeferredValue(useMap());
  const names = useRaterNames();
  const voices = useMemo(() => raterVoices(map), [map]);
  const top = useAnalysis()
    .ranked.filter(({ rank }) => rank !== null)
    .slice(0, COLUMNS);
  const [kind, setKind] = useState<Kind>('without');
  const inOrder = [...names.keys()].flatMap((id) => voices.find(({ raterId }) => raterId === id) ?? []);
  const [leader] = top;
  if (!leader || inOrder.length === 0)
    return <QuietText>Nothing ranks yet: a handoff needs four of its heat dimensions scored.</QuietText>;
  return (
    <>
      <ul className={styles.sentences}>
        {voiceSentences(leader, inOrder, names).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <SegmentedControl
        size="xs"
        aria-label="Which ranking"
        data={kinds}
        value={kind}
        onChange={(chosen) => setKind(chosen as Kind)}
      />
      <Table kind={kind} top={top} voices={inOrder} names={names} />
    </>
  );
}

interface TableProps {
  readonly kind: Kind;
  readonly top: readonly ScoredHandoff[];
  readonly voices: readonly RaterVoice[];
  readonly names: RaterNames;
}

function Table({ kind, top, voices, names }: TableProps) {
  return (
    <table className={styles.table} aria-label="Ranks by rater">
      <thead>
        <tr>
          <th scope="col" className={styles.rater}>
            Rater
          </th>
          {top.map(({ found, name }) => (
            <th key={found.id} scope="col" title={name}>
              <span className={styles.name}>{name}</span>
            </th>
          ))}
        </tr>
        <tr className={styles.all}>
          <th scope="row">All raters</th>
          {top.map(({ found, rank }) => (
            <td key={found.id}>#{rank}</td>
          ))}
        </tr>
      </thead>
      <tbody>
        {voices.map((voice) => (
          <tr key={voice.raterId}>
            <th scope="row">
              {raterName(names, voice.raterId)}
              {voice.makesLeader && <span className={styles.decides}>makes the leader</span>}
            </th>
            {top.map(({ found, rank }) => (
              <Rank key={found.id} rank={voice[kind].get(found.id) ?? null} usual={rank} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A rank that is not the usual one stands out, and says how far it moved. */
function Rank({ rank, usual }: { readonly rank: number | null; readonly usual: number | null }) {
  if (rank === null) return <td className={styles.unscored}>unscored</td>;
  const moved = usual === null ? 0 : usual - rank;
  const said = moved === 0 ? null : moved > 0 ? `up ${moved}` : `down ${-moved}`;
  return (
    <td data-moved={moved !== 0 || undefined}>
      #{rank}
      {said && <span className={styles.moved}>{said}</span>}
    </td>
  );
}
