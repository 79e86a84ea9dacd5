import { NameCombobox, type NameComboboxProps } from './NameCombobox.tsx';
import styles from './PropertyRow.module.css';
import { PropertyRow } from './PropertyRow.tsx';

/** A name from a list that can be added to while typing. */
export function NameProperty({
  label,
  stacked = false,
  ...props
}: Omit<NameComboboxProps, 'id' | 'inputClassName'> & {
  readonly label: string;
  readonly stacked?: boolean;
}) {
  return (
    <PropertyRow label={label} stacked={stacked}>
      {(id) => <NameCombobox {...props} id={id} inputClassName={styles.input ?? ''} />}
    </PropertyRow>
  );
}
