import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import styles from './SortHead.module.css';

interface SortHeadProps {
  readonly text: string;
  /** What it is called where the text is a sign. */
  readonly name?: string | undefined;
  readonly className?: string | undefined;
  /** How its column is sorted, or null where another one is. */
  readonly direction: 'ascending' | 'descending' | null;
  sort(): void;
}

/** The name of a column, which sorts by it. */
export function SortHead({ text, name, className, direction, sort }: SortHeadProps) {
  return (
    <th scope="col" className={className} aria-sort={direction ?? 'none'}>
      <UnstyledButton className={styles.sort} aria-label={name} onClick={sort}>
        {text}
        {direction === 'ascending' && <IconChevronUp size={14} aria-hidden />}
        {direction === 'descending' && <IconChevronDown size={14} aria-hidden />}
      </UnstyledButton>
    </th>
  );
}
