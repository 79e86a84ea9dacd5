import type { ReactNode } from 'react';
import styles from './QuietText.module.css';

export function QuietText({ children }: { readonly children: ReactNode }) {
  return <p className={styles.text}>{children}</p>;
}
