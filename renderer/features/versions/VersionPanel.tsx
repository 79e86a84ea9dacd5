import { Button, CloseButton } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { VersionItem } from '../../../shared/analysis/versionHistory.ts';
import { useApp, useDocument } from '../../app/appContext.ts';
import { showKeys } from '../../app/keys.ts';
import { QuietText } from '../../ui/QuietText.tsx';
import { spanPhrase } from './momentPhrase.ts';
import { SessionEntry } from './SessionEntry.tsx';
import { VersionEntry } from './VersionEntry.tsx';
import styles from './VersionPanel.module.css';

const SHOWN_AT_ONCE = 100;

/** The history of the map, in the place of what the panel shows otherwise. */
export function VersionPanel({ instead }: { readonly instead: ReactNode }) {
  const isShown = useStore(useApp().versions, (state) => state.historyShown);
  return isShown ? <History /> : instead;
}

function History() {
  const app = useApp();
  const { past } = useDocument();
  const { items, failure } = useStore(app.versions);
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  useFreshHistory();
  const close = (): void => {
    app.versions.setState({ historyShown: false });
    app.camera.focus();
  };
  return (
    <aside
      aria-label="Version history"
      data-history
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || past) return;
        event.preventDefault();
        close();
      }}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>Version history</h2>
        <CloseButton aria-label="Close the history" size={28} onClick={close} />
      </header>
      {failure !== null && (
        <p className={styles.failure} role="alert">
          The history could not be read. {failure}
        </p>
      )}
      <ol className={styles.list}>
        <li>
          <VersionEntry title="Now" details={['The map as it is']} version={null} name="" isNamed />
        </li>
        {items?.slice(0, shown).map((item) => (
          <li key={item.version}>
            <Entry item={item} />
          </li>
        ))}
      </ol>
      {items && items.length > shown && (
        <Button
          className={styles.more ?? ''}
          variant="default"
          onClick={() => setShown(shown + SHOWN_AT_ONCE)}
        >
          Show earlier versions
        </Button>
      )}
      {items?.every(({ kind }) => kind !== 'named') && (
        <div className={styles.hint}>
          <QuietText>
            No version has a name yet. {showKeys('Mod+S', app.platform)} names the one there is now.
          </QuietText>
        </div>
      )}
    </aside>
  );
}

function Entry({ item }: { readonly item: VersionItem }) {
  if (item.kind === 'session') return <SessionEntry session={item} />;
  const { kind, name, author, time, version } = item;
  const when = spanPhrase(time, time, new Date());
  const isNamed = kind === 'named';
  return (
    <VersionEntry
      title={name}
      details={[`${author} · ${when} · version ${version}`]}
      version={version}
      name={isNamed ? name : ''}
      isNamed={isNamed}
    />
  );
}

/** Reads the history when the panel opens, after every edit that was stored, and when raters are called otherwise. */
function useFreshHistory(): void {
  const app = useApp();
  const { mapId } = useDocument();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void app.versions.refresh(mapId), 150);
    };
    void app.versions.refresh(mapId);
    const off = app.autosave.status.subscribe(({ kind }) => kind === 'saved' && read());
    const offNames = app.settings.subscribe((now, before) => now.raters !== before.raters && read());
    return () => {
      clearTimeout(timer);
      off();
      offNames();
    };
  }, [app, mapId]);
}
