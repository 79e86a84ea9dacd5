import { Slider } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { dimensionTexts } from '../../../shared/analysis/dimensionTexts.ts';
import type { WeightedDimension } from '../../../shared/model/dimension.ts';
import type { Weighing } from './useWeighing.ts';
import styles from './WeightSlider.module.css';
import { weightForKey } from './weightForKey.ts';

const marks = [0, 1, 2, 3, 4, 5].map((value) => ({ value }));

/** One weight: dragged by halves, or set by keys. A key that is held is one gesture, like a drag. */
export function WeightSlider({
  dimension,
  weighing,
}: {
  readonly dimension: WeightedDimension;
  readonly weighing: Weighing;
}) {
  const { name } = dimensionTexts[dimension];
  const weight = weighing.present[dimension];
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = weightForKey(weight, event);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    weighing.move(dimension, next);
  };
  return (
    <div
      className={styles.row}
      onKeyDownCapture={press}
      onKeyUpCapture={() => weighing.letGo()}
      onBlurCapture={() => weighing.letGo()}
    >
      <span>{name}</span>
      <Slider
        size="sm"
        thumbSize={16}
        min={0}
        max={5}
        step={0.5}
        marks={marks}
        label={null}
        thumbLabel={`Weight of ${name.toLowerCase()}`}
        value={weight}
        onChange={(next) => weighing.move(dimension, next)}
        onChangeEnd={(at) => weighing.letGo({ [dimension]: at })}
      />
      <span className={styles.weight}>{weight}</span>
    </div>
  );
}
