import { Button } from '@mantine/core';
import { useState } from 'react';
import { saveOwnPreset } from '../../../shared/analysis/ownPresets.ts';
import type { OwnPreset } from '../../../shared/model/ownPreset.ts';
import type { Weights } from '../../../shared/model/weights.ts';
import { useApp } from '../../app/appContext.ts';
import { PresetNameField } from './PresetNameField.tsx';
import styles from './WeightPresets.module.css';

/** Keeps weights that have no name yet as a preset of one's own. */
export function SavePreset({
  own,
  weights,
}: {
  readonly own: readonly OwnPreset[];
  readonly weights: Weights;
}) {
  const app = useApp();
  const [isNaming, setNaming] = useState(false);
  const keep = (typed: string): string | null => {
    const { presets, refusal } = saveOwnPreset(own, typed, weights);
    if (presets) app.settings.change({ weightPresets: presets });
    return refusal;
  };
  return (
    <div className={styles.save}>
      <span>Own weights</span>
      {isNaming ? (
        <PresetNameField initial="" keep={keep} onClose={() => setNaming(false)} />
      ) : (
        <Button size="compact-sm" variant="subtle" onClick={() => setNaming(true)}>
          Save as a preset
        </Button>
      )}
    </div>
  );
}
