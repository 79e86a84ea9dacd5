import { Button, Modal } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react';
import { useStore } from 'zustand';
import { useApp } from '../../app/appContext.ts';
import type { ImportResult } from '../../state/libraryStore.ts';
import styles from './ImportReport.module.css';
import { shownTitle } from './libraryShelf.ts';

/** What an import kept and what it dropped, file by file. */
export function ImportReport({ open }: { open(mapId: string): void }) {
  const app = useApp();
  const results = useStore(app.library, (state) => state.results);
  const close = (): void => app.library.setState({ results: [] });
  return (
    <Modal.Root opened={results.length > 0} onClose={close} size={560}>
      <Modal.Overlay />
      <Modal.Content>
        <div className={styles.top}>
          <Modal.Title className={styles.title ?? ''}>{titleOf(results)}</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </div>
        <Modal.Body>
          {results.map((result) => (
            <Entry
              key={result.id}
              result={result}
              open={(mapId) => {
                close();
                open(mapId);
              }}
            />
          ))}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function titleOf(results: readonly ImportResult[]): string {
  const done = results.filter((result) => result.ok).length;
  if (done === results.length) return done === 1 ? 'Imported' : `${done} files imported`;
  if (done === 0) return results.length === 1 ? 'Not imported' : 'Nothing was imported';
  return `${done} of ${results.length} files imported`;
}

function Entry({ result, open }: { readonly result: ImportResult; open(mapId: string): void }) {
  if (!result.ok) {
    return (
      <section className={styles.entry} aria-label={result.name}>
        <h3 className={styles.name}>{result.name}</h3>
        <p className={styles.refused}>
          <IconAlertTriangle size={16} aria-hidden /> {result.sentence}
        </p>
      </section>
    );
  }
  const { mapId, title, report } = result.imported;
  return (
    <section className={styles.entry} aria-label={result.name}>
      <header className={styles.header}>
        <h3 className={styles.name}>{shownTitle(title)}</h3>
        <Button size="compact-md" data-autofocus onClick={() => open(mapId)}>
          Open map
        </Button>
      </header>
      <Lines heading="Kept" lines={report.kept} icon={<IconCheck size={16} aria-hidden />} />
      <Lines heading="Dropped" lines={report.dropped} icon={<IconMinus size={16} aria-hidden />} />
      {report.dropped.length === 0 && <p className={styles.nothing}>Nothing was dropped.</p>}
    </section>
  );
}

interface LinesProps {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly icon: React.ReactNode;
}

function Lines({ heading, lines, icon }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <h4 className={styles.heading}>{heading}</h4>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>
            {icon}
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
