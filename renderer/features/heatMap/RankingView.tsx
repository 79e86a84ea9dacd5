import { useComputedColorScheme } from '@mantine/core';
import { useState } from 'react';
import { useAnalysis, useApp, useMap, useSession } from '../../app/appContext.ts';
import { toneColours } from '../lenses/toneColours.ts';
import { useLensReadings } from '../lenses/useLensReadings.ts';
import { LeaderCaption } from './LeaderCaption.tsx';
import { MustDiscuss } from './MustDiscuss.tsx';
import { NoHandoffs } from './NoHandoffs.tsx';
import { RankingTable } from './RankingTable.tsx';
import styles from './RankingView.module.css';
import { mustDiscuss, rankingLines } from './rankingLines.ts';
import { sortPhrase } from './sortPhrase.ts';
import { lensOrder, nextOrder, sortRanking } from './sortRanking.ts';
import { useFirmness } from './useFirmness.ts';

/**
 * Every handoff with the reasons for its heat, what stands out through the lens first. Another lens sorts the list by
 * itself; another column sorts it until then.
 */
export function RankingView() {
  const app = useApp();
  const map = useMap();
  const analysis = useAnalysis();
  const firmness = useFirmness();
  const readings = useLensReadings();
  const colours = toneColours(useComputedColorScheme('light'), readings.scale);
  const lens = readings.lens.id;
  const [chosen, setChosen] = useState({ lens, order: lensOrder });
  const order = chosen.lens === lens ? chosen.order : lensOrder;
  const selectedId = useSession(({ selection }) => (selection.kind === 'handoff' ? selection.id : null));
  if (analysis.ranked.length === 0) return <NoHandoffs />;
  const select = (id: string): void => app.session.select({ kind: 'handoff', id });
  return (
    <div className={styles.view} style={colours}>
      <MustDiscuss handoffs={mustDiscuss(analysis)} selectedId={selectedId} onSelect={select} />
      <div className={styles.caption}>
        <LeaderCaption firmness={firmness} isByHeat={lens !== 'heat'} />
        <p className={styles.sorted}>{sortPhrase(order, readings.lens)}</p>
      </div>
      <RankingTable
        map={map}
        lines={sortRanking(rankingLines(map, analysis, firmness, readings), order)}
        readings={readings}
        order={order}
        onSort={(column) => setChosen({ lens, order: nextOrder(order, column) })}
        selectedId={selectedId}
        onSelect={select}
        onOpen={(handoff) => {
          select(handoff.found.id);
          app.session.show('map');
          requestAnimationFrame(() => app.camera.reveal(handoff.found.receiver));
        }}
      />
    </div>
  );
}
