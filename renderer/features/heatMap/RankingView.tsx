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
import { nextOrder, type RankingOrder, sortRanking } from './sortRanking.ts';
import { useFirmness } from './useFirmness.ts';

/** Every handoff, hottest first, with the reasons. */
export function RankingView() {
  const app = useApp();
  const map = useMap();
  const analysis = useAnalysis();
  const firmness = useFirmness();
  const readings = useLensReadings();
  const colours = toneColours(useComputedColorScheme('light'), readings.scale);
  const [order, setOrder] = useState<RankingOrder>({ column: 'rank', descending: false });
  const selectedId = useSession(({ selection }) => (selection.kind === 'handoff' ? selection.id : null));
  if (analysis.ranked.length === 0) return <NoHandoffs />;
  const select = (id: string): void => app.session.select({ kind: 'handoff', id });
  return (
    <div className={styles.view} style={colours}>
      <MustDiscuss handoffs={mustDiscuss(analysis)} selectedId={selectedId} onSelect={select} />
      <LeaderCaption firmness={firmness} />
      <RankingTable
        map={map}
        lines={sortRanking(rankingLines(map, analysis, firmness, readings), order)}
        readings={readings}
        order={order}
        onSort={(column) => setOrder(nextOrder(order, column))}
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
