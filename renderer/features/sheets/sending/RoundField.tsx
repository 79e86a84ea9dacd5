import { Select } from '@mantine/core';
import { hiddenNumbers, roundNumbers } from '../../../../shared/model/rounds.ts';
import { useMap } from '../../../app/appContext.ts';

/** Which round the answers are for. */
export function RoundField({ round, onChange }: { readonly round: number; onChange(round: number): void }) {
  const map = useMap();
  const hidden = hiddenNumbers(map.round);
  const rounds = [...new Set([...roundNumbers(map), round])].sort((a, b) => a - b);
  if (rounds.length < 2) return null;
  return (
    <Select
      label="Round"
      data={rounds.map((number) => ({
        value: String(number),
        label: hidden.has(number) ? `Round ${number} (hidden)` : `Round ${number}`,
      }))}
      value={String(round)}
      allowDeselect={false}
      onChange={(chosen) => onChange(Number(chosen ?? round))}
    />
  );
}
