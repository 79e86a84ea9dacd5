import { Button } from '@mantine/core';
import { weightPresets, weightsName } from '../../../shared/analysis/weightPresets.ts';
import type { OwnPreset } from '../../../shared/model/ownPreset.ts';
import { OwnPresetButton } from './OwnPresetButton.tsx';
import { SavePreset } from './SavePreset.tsx';
import type { Weighing } from './useWeighing.ts';
import styles from './WeightPresets.module.css';

/** The four presets and a person's own; weights without a name can be kept under one. */
export function WeightPresets({
  weighing,
  own,
}: {
  readonly weighing: Weighing;
  readonly own: readonly OwnPreset[];
}) {
  const chosen = weightsName(weighing.present, own);
  const summary = weightPresets.find(({ name }) => name === chosen)?.summary;
  return (
    <>
      <div className={styles.presets}>
        {weightPresets.map(({ id, name, weights }) => (
          <Button
            key={id}
            size="compact-sm"
            variant={name === chosen ? 'light' : 'default'}
            aria-pressed={name === chosen}
            onClick={() => weighing.weigh(`weigh by ${name.toLowerCase()}`, weights)}
          >
            {name}
          </Button>
        ))}
        {own.map((preset) => (
          <OwnPresetButton
            key={preset.name}
            preset={preset}
            own={own}
            isChosen={preset.name === chosen}
            onUse={() => weighing.weigh(`weigh by ${preset.name}`, preset.weights)}
          />
        ))}
      </div>
      {chosen === null ? (
        <SavePreset own={own} weights={weighing.present} />
      ) : (
        <p className={styles.summary}>
          {summary ?? 'A preset of your own, kept on this machine for every map.'}
        </p>
      )}
    </>
  );
}
