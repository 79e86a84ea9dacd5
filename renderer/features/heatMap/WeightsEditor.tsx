import { Button, Slider } from '@mantine/core';
import { useState } from 'react';
import { dimensionTexts } from '../../../shared/analysis/dimensionTexts.ts';
import { presetOf, weightPresets } from '../../../shared/analysis/weightPresets.ts';
import { type WeightedDimension, weightedDimensions } from '../../../shared/model/dimension.ts';
import { changeWorkflow } from '../../../shared/model/edits/changeWorkflow.ts';
import type { Weights } from '../../../shared/model/weights.ts';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import { useEdit } from '../../app/appContext.ts';
import styles from './WeightsEditor.module.css';

/** The weight of every dimension in heat, by preset or one by one. Each change is one edit. */
export function WeightsEditor({
  weights,
  titleId,
}: {
  readonly weights: Weights;
  /** Names what holds the editor. */
  readonly titleId: string;
}) {
  const edit = useEdit();
  const chosen = presetOf(weights);
  const weigh = (dimension: WeightedDimension, weight: number): void =>
    edit('change weights', (map) =>
      changeWorkflow(map, { patch: { weights: { ...workflowOf(map).weights, [dimension]: weight } } }),
    );
  return (
    <div className={styles.editor}>
      <h3 className={styles.title} id={titleId}>
        What counts toward heat
      </h3>
      <div className={styles.presets}>
        {weightPresets.map((preset) => (
          <Button
            key={preset.id}
            size="compact-sm"
            variant={preset.id === chosen?.id ? 'light' : 'default'}
            aria-pressed={preset.id === chosen?.id}
            onClick={() =>
              edit(`weigh by ${preset.name.toLowerCase()}`, (map) =>
                changeWorkflow(map, { patch: { weights: preset.weights } }),
              )
            }
          >
            {preset.name}
          </Button>
        ))}
      </div>
      <p className={styles.text}>{chosen?.summary ?? 'Your own weights.'}</p>
      {weightedDimensions.map((dimension) => (
        <WeightRow
          key={dimension}
          dimension={dimension}
          weight={weights[dimension]}
          onWeigh={(weight) => weigh(dimension, weight)}
        />
      ))}
      <p className={styles.text}>{formulaInWords(weights)}</p>
    </div>
  );
}

function WeightRow({
  dimension,
  weight,
  onWeigh,
}: {
  readonly dimension: WeightedDimension;
  readonly weight: number;
  onWeigh(weight: number): void;
}) {
  const [dragged, setDragged] = useState<number | null>(null);
  const { name } = dimensionTexts[dimension];
  return (
    <div className={styles.row}>
      <span>{name}</span>
      <Slider
        size="sm"
        min={0}
        max={5}
        step={1}
        label={null}
        thumbLabel={`Weight of ${name.toLowerCase()}`}
        value={dragged ?? weight}
        onChange={setDragged}
        onChangeEnd={(value) => {
          setDragged(null);
          if (value !== weight) onWeigh(value);
        }}
      />
      <span className={styles.weight}>{dragged ?? weight}</span>
    </div>
  );
}

function formulaInWords(weights: Weights): string {
  if (weightedDimensions.every((dimension) => weights[dimension] === 0)) {
    return 'Every weight is 0, so no handoff has heat. Give at least one dimension a weight.';
  }
  return (
    'Heat is the weighted mean of the answers, from 0 when all are 1 to 100 when all are 5. ' +
    'With fewer than four answers a handoff is unscored. Risk level and improvement evidence make readiness.'
  );
}
