import { SegmentedControl } from '@mantine/core';
import { type MeasureBasis, measureBasisSchema } from '../../../shared/model/measures.ts';

const choices = [
  { value: 'estimated', label: 'Estimated' },
  { value: 'measured', label: 'Measured' },
] as const satisfies readonly { readonly value: MeasureBasis; readonly label: string }[];

export function BasisChoice({
  label,
  value,
  onChoose,
}: {
  readonly label: string;
  readonly value: MeasureBasis;
  onChoose(basis: MeasureBasis): void;
}) {
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      aria-label={label}
      data={[...choices]}
      value={value}
      onChange={(chosen) => onChoose(measureBasisSchema.parse(chosen))}
    />
  );
}
