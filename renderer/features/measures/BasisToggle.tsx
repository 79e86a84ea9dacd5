import { UnstyledButton } from '@mantine/core';
import type { Measure } from '../../../shared/model/measures.ts';
import styles from './MeasureField.module.css';

/** Whether a value is estimated or measured; a click makes it the other. */
export function BasisToggle({
  label,
  measure,
  onChange,
}: {
  readonly label: string;
  readonly measure: Measure;
  onChange(label: string, measure: Measure): void;
}) {
  const isMeasured = measure.basis === 'measured';
  const other = isMeasured ? 'estimated' : 'measured';
  return (
    <UnstyledButton
      className={styles.small}
      data-measured={isMeasured || undefined}
      aria-label={`${label} is ${measure.basis}, make it ${other}`}
      onClick={() => onChange(`mark ${label.toLowerCase()} as ${other}`, { ...measure, basis: other })}
    >
      {measure.basis}
    </UnstyledButton>
  );
}
