import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useStore } from 'zustand';
import { type App, useApp } from '../../app/appContext.ts';
import styles from './Palette.module.css';
import { PaletteList } from './PaletteList.tsx';
import { usePalette } from './usePalette.ts';

/** Finds a command, a map or a place on the map by a few letters. */
export function Palette() {
  const app = useApp();
  const isOpen = useStore(app.shell, ({ dialog }) => dialog === 'palette');
  return isOpen ? <OpenPalette app={app} /> : null;
}

function OpenPalette({ app }: { readonly app: App }) {
  const { query, sections, at, shown, type, setAt, choose, leave, onKeyDown } = usePalette(app);
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
            onChange={(event) => type(event.currentTarget.value)}
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
