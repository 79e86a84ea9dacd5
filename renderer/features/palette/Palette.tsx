import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { type App, useApp } from '../../app/appContext.ts';
import { matchesKeys } from '../../app/keys.ts';
import { commandChoices, mapChoices } from './commandChoices.ts';
import styles from './Palette.module.css';
import { PaletteList } from './PaletteList.tsx';
import type { PaletteChoice } from './paletteChoice.ts';
import { rankChoices } from './rankChoices.ts';
import { rememberChoice } from './rememberChoice.ts';
import { targetChoices } from './targetChoices.ts';

/** Finds a command, a map or a place on the map by a few letters. */
export function Palette() {
  const app = useApp();
  const isOpen = useStore(app.shell, ({ dialog }) => dialog === 'palette');
  return isOpen ? <OpenPalette app={app} /> : null;
}

const PAGE = 8;
const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

function OpenPalette({ app }: { readonly app: App }) {
  /** What can be done is asked once, before the palette takes the focus from what it would be done with. */
  const [fixed] = useState(() => [...commandChoices(app), ...targetChoices(app)]);
  const [home] = useState(() => document.activeElement);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const maps = useStore(app.library, (library) => library.maps);
  const recent = useStore(app.settings, (settings) => settings.recentCommands);
  const all = useMemo(() => [...fixed, ...(maps ? mapChoices(app) : [])], [app, fixed, maps]);
  const sections = useMemo(() => rankChoices(all, recent, query), [all, recent, query]);
  const shown = sections.flatMap(({ choices }) => choices);
  useEffect(() => void app.library.refresh(), [app]);

  const leave = (): void => {
    const { cameFrom } = app.shell.getState();
    app.shell.close();
    if (cameFrom?.isConnected && cameFrom !== document.body) cameFrom.focus();
    else app.camera.focus();
  };
  const choose = (choice: PaletteChoice | undefined): void => {
    if (!choice || choice.whyNot !== null) return;
    app.shell.close();
    if (home instanceof HTMLElement && home.isConnected) home.focus();
    if (choice.kind === 'command') rememberChoice(app, choice.id);
    void choice.run(app);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const move = moves[event.key];
    if (matchesKeys(event, 'Mod+K', app.platform)) leave();
    else if (event.key === 'Enter') choose(shown[at]);
    else if (move !== undefined) setAt(moved(at, move, shown.length));
    else if (event.key !== 'Tab') return;
    event.preventDefault();
  };

  return (
    <Modal.Root
      opened
      onClose={leave}
      size={600}
      yOffset="12vh"
      transitionProps={{ duration: 0 }}
      returnFocus={false}
      lockScroll={false}
      classNames={{ content: styles.palette ?? '' }}
    >
      <Modal.Overlay backgroundOpacity={0.2} transitionProps={{ duration: 0 }} />
      <Modal.Content aria-label="Find a command">
        <label className={styles.field}>
          <IconSearch size={18} aria-hidden />
          <input
            dir="auto"
            ref={takeFocus}
            className={styles.query}
            role="combobox"
            aria-label="Find a command, a map or a place on the map"
            aria-expanded
            aria-controls="palette-choices"
            aria-autocomplete="list"
            aria-activedescendant={shown[at] ? `palette-choice-${at}` : undefined}
            placeholder="Find a command, a map or a place on the map"
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            onKeyDown={onKeyDown}
            value={query}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              setAt(0);
            }}
          />
        </label>
        <PaletteList sections={sections} query={query} at={at} setAt={setAt} choose={choose} />
      </Modal.Content>
    </Modal.Root>
  );
}

/** As soon as the field is there, before the next key can arrive: what is typed on must not be lost. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
}

/** By one it goes round the end, by a page it stops there. */
function moved(at: number, move: number, count: number): number {
  if (count === 0) return 0;
  if (Math.abs(move) === 1) return (at + move + count) % count;
  return Math.min(Math.max(at + move, 0), count - 1);
}
