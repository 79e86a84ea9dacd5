import { UnstyledButton } from '@mantine/core';
import { IconCircle, IconCircleFilled } from '@tabler/icons-react';
import { useApp, useDocument } from '../../app/appContext.ts';
import { openVersion } from './openVersion.ts';
import styles from './VersionEntry.module.css';

interface VersionEntryProps {
  readonly title: string;
  /** One line each. */
  readonly details: readonly string[];
  /** The version that it opens; null for the map as it is now. */
  readonly version: number | null;
  /** The name of that version, or empty. */
  readonly name: string;
  /** Named ones stand out. */
  readonly isNamed: boolean;
}

/** One line of the history that shows the map as it was then. */
export function VersionEntry({ title, details, version, name, isNamed }: VersionEntryProps) {
  const app = useApp();
  const { past } = useDocument();
  const isShown = version === (past?.version ?? null);
  const Mark = isNamed ? IconCircleFilled : IconCircle;
  const open = (): void => {
    if (version === null) app.document.showPresent();
    else void openVersion(app, version, name).catch(app.notify.fail);
  };
  return (
    <UnstyledButton
      className={styles.entry}
      data-named={isNamed || undefined}
      aria-current={isShown ? 'true' : undefined}
      onClick={open}
    >
      <Mark className={styles.mark} size={10} aria-hidden />
      <span className={styles.title}>{title}</span>
      {details.map((detail) => (
        <span key={detail} className={styles.detail}>
          {detail}
        </span>
      ))}
    </UnstyledButton>
  );
}
