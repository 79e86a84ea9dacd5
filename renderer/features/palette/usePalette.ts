import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { App } from '../../app/appContext.ts';
import { matchesKeys } from '../../app/keys.ts';
import { commandChoices, mapChoices } from './commandChoices.ts';
import type { PaletteChoice } from './paletteChoice.ts';
import { rankChoices } from './rankChoices.ts';
import { rememberChoice } from './rememberChoice.ts';
import { targetChoices } from './targetChoices.ts';

const PAGE = 8;
const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

/** What is found for the query, which of it is marked, and what keys do about it. */
export function usePalette(app: App) {
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

  const type = (text: string): void => {
    setQuery(text);
    setAt(0);
  };
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
  return { query, sections, at, shown, type, setAt, choose, leave, onKeyDown };
}

/** By one it goes round the end, by a page it stops there. */
function moved(at: number, move: number, count: number): number {
  if (count === 0) return 0;
  if (Math.abs(move) === 1) return (at + move + count) % count;
  return Math.min(Math.max(at + move, 0), count - 1);
}
