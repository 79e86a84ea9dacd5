import type { ComparedStatus } from '../../../shared/analysis/compareHandoffs.ts';
import { changeLooks } from '../../../shared/drawing/drawComparedMap.ts';
import styles from './ChangeSign.module.css';

/** A sign that says what became of something: by its shape, and in words for who cannot see it. */
export function ChangeSign({ status }: { readonly status: ComparedStatus }) {
  return (
    <span className={styles.sign} data-status={status} role="img" aria-label={status}>
      {status === 'unchanged' ? '=' : changeLooks[status].sign}
    </span>
  );
}
