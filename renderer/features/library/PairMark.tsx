import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useStore } from 'zustand';
import type { MapSummary } from '../../../shared/contract/mapSummary.ts';
import { useApp } from '../../app/appContext.ts';
import styles from './MapCard.module.css';
import { pairPhrase } from './pairPhrase.ts';

/** Says of a to-be whose it is, and of an as-is that it has one. */
export function PairMark({ map }: { readonly map: MapSummary }) {
  const maps = useStore(useApp().library, (state) => state.maps) ?? [];
  const words = pairPhrase(map, maps);
  if (words === '') return null;
  return (
    <p className={styles.pair} title={words}>
      <IconArrowsLeftRight size={14} aria-hidden /> <span>{words}</span>
    </p>
  );
}
