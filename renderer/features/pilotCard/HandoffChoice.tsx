import { Select } from '@mantine/core';
import type { MapAnalysis, ScoredHandoff } from '../../../shared/analysis/analyseMap.ts';
import { useApp } from '../../app/appContext.ts';
import { HeatChip } from '../heatMap/HeatChip.tsx';
import { useHeatColours } from '../heatMap/useHeatColours.ts';
import styles from './CardView.module.css';

interface HandoffChoiceProps {
  readonly analysis: MapAnalysis;
  readonly chosen: ScoredHandoff;
  readonly label: string;
}

/** Which handoff the screen is about: all of them, the hottest first. Choosing here chooses it everywhere. */
export function HandoffChoice({ analysis, chosen, label }: HandoffChoiceProps) {
  const app = useApp();
  const colours = useHeatColours();
  return (
    <Select
      className={styles.choice ?? ''}
      style={colours}
      aria-label={label}
      searchable
      allowDeselect={false}
      nothingFoundMessage="No handoff of that name"
      maxDropdownHeight={360}
      data={analysis.ranked.map((handoff) => ({ value: handoff.found.id, label: handoff.name }))}
      value={chosen.found.id}
      leftSection={<HeatChip heat={chosen.heat} bin={chosen.bin} />}
      leftSectionWidth={52}
      renderOption={({ option }) => {
        const handoff = analysis.byId.get(option.value);
        return (
          <span className={styles.option} style={colours}>
            <HeatChip heat={handoff?.heat ?? null} bin={handoff?.bin ?? null} />
            <span>{option.label}</span>
          </span>
        );
      }}
      onChange={(id) => {
        if (id !== null) app.session.select({ kind: 'handoff', id });
      }}
    />
  );
}
