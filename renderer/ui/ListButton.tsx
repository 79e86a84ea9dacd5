import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './ListButton.module.css';

/** One line of a list that leads somewhere, with a mark at its end. */
export function ListButton({
  text,
  mark,
  onClick,
}: {
  readonly text: string;
  readonly mark?: ReactNode;
  onClick(): void;
}) {
  return (
    <UnstyledButton className={styles.button} onClick={onClick}>
      <span className={styles.text} title={text}>
        {text}
      </span>
      {mark}
    </UnstyledButton>
  );
}
