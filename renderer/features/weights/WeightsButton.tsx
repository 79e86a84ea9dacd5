import { UnstyledButton } from '@mantine/core';
import { useWeightsName } from './useWeightsName.ts';
import styles from './WeightsButton.module.css';
import { WeightsPopover } from './WeightsPopover.tsx';
import { toggleWeights } from './weightsStore.ts';

/** By which weights heat is made, always in sight; a click shows and changes them. */
export function WeightsButton() {
  const name = useWeightsName();
  return (
    <WeightsPopover>
      <UnstyledButton className={styles.button} aria-label={`Weights: ${name}`} onClick={toggleWeights}>
        <span className={styles.name}>{name}</span>
      </UnstyledButton>
    </WeightsPopover>
  );
}
