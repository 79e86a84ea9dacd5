import { Button, CopyButton } from '@mantine/core';
import styles from './ComingSheet.module.css';

/** The values that are not taken, so that they can be kept elsewhere. */
export function Leftover({ text }: { readonly text: string }) {
  return (
    <div className={styles.leftover}>
      <div className={styles.leftoverHead}>
        <strong>Not taken</strong>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button variant="subtle" size="compact-sm" onClick={copy}>
              {copied ? 'Copied' : 'Copy as text'}
            </Button>
          )}
        </CopyButton>
      </div>
      <pre className={styles.text}>{text}</pre>
    </div>
  );
}
