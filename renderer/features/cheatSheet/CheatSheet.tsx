import { Button, Kbd, Modal, TextInput } from '@mantine/core';
import { IconFileExport, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { KeyGroup } from '../../../shared/contract/printJob.ts';
import { type App, useApp, useSettings } from '../../app/appContext.ts';
import { usualPaper } from '../exchange/usualPaper.ts';
import styles from './CheatSheet.module.css';
import { keyGroups, searchKeyGroups } from './keyGroups.ts';

/** Every command by group with its keys, to be searched or printed. */
export function CheatSheet() {
  const app = useApp();
  const isOpen = useStore(app.shell, ({ dialog }) => dialog === 'cheatSheet');
  return (
    <Modal.Root opened={isOpen} onClose={app.shell.close} size={960} transitionProps={{ duration: 0 }}>
      <Modal.Overlay backgroundOpacity={0.2} />
      <Modal.Content>{isOpen && <Sheet app={app} />}</Modal.Content>
    </Modal.Root>
  );
}

function Sheet({ app }: { readonly app: App }) {
  const [search, setSearch] = useState('');
  const all = useMemo(() => keyGroups(app), [app]);
  const shown = searchKeyGroups(all, search);
  const takesCharacters = useSettings((settings) => settings.singleLetterKeys);
  return (
    <>
      <div className={styles.top}>
        <Modal.Title className={styles.title ?? ''}>Keyboard shortcuts</Modal.Title>
        <TextInput
          className={styles.search ?? ''}
          type="search"
          aria-label="Search the shortcuts"
          placeholder="Search"
          data-autofocus
          leftSection={<IconSearch size={16} />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconFileExport size={16} />}
          onClick={() => void print(app, all)}
        >
          Save as PDF
        </Button>
        <Modal.CloseButton aria-label="Close" />
      </div>
      {!takesCharacters && (
        <p className={styles.note}>
          Single-letter keys are switched off: only keys with Ctrl, Alt or their like work.
        </p>
      )}
      <div className={styles.columns}>
        {shown.map((group) => (
          <Group key={group.name} group={group} />
        ))}
      </div>
      {shown.length === 0 && (
        <p className={styles.nothing} role="status">
          No shortcut has “{search.trim()}” in it.
        </p>
      )}
    </>
  );
}

function Group({ group: { name, rows } }: { readonly group: KeyGroup }) {
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>{name}</h3>
      <dl className={styles.rows}>
        {rows.map((row) => (
          <div key={row.name} className={styles.row}>
            <dt>{row.name}</dt>
            <dd>
              {row.keys.map((keys) => (
                <Kbd key={keys} size="xs">
                  {keys}
                </Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

async function print(app: App, groups: readonly KeyGroup[]): Promise<void> {
  const paper = app.session.getState().paper ?? usualPaper(navigator.language);
  try {
    const { name } = await app.host.invoke('exchange.printCheatSheet', { groups: [...groups], paper });
    if (name !== null) app.notify.say({ title: 'The shortcuts are saved', lines: [name] });
  } catch (error) {
    app.notify.fail(error);
  }
}
