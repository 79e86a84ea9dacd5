import type { HeatBin } from '../../../shared/analysis/heatBin.ts';
import { NoTone } from '../../ui/NoTone.tsx';
import { ToneBar } from '../../ui/ToneBar.tsx';

/** Heat as a bar of its colour and length, with the number. */
export function HeatBar({ heat, bin }: { readonly heat: number | null; readonly bin: HeatBin | null }) {
  if (heat === null || bin === null) return <NoTone why="unscored" />;
  return <ToneBar text={`${Math.round(heat)}`} words={null} length={heat} colour={`var(--heat-${bin})`} />;
}
