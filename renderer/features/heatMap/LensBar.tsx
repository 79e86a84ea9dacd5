import type { LensReading, LensReadings } from '../../../shared/analysis/lenses/readLens.ts';
import { NoTone } from '../../ui/NoTone.tsx';
import { ToneBar } from '../../ui/ToneBar.tsx';

/** What the lens reads of a handoff, with a bar of its colour: as long as the heat, else as its part of the scale. */
export function LensBar({
  reading: { value, tone, text, words },
  readings: { lens, scale },
}: {
  readonly reading: LensReading;
  readonly readings: LensReadings;
}) {
  if (value === null || tone === null) return <NoTone why={lens.unknown} />;
  const length = scale === 'heat' ? value : 20 * tone;
  return (
    <ToneBar
      text={text}
      words={lens.id === 'heat' ? null : words}
      length={length}
      colour={`var(--tone-${tone})`}
    />
  );
}
