import { Menu } from '@mantine/core';
import { Fragment, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { type App, useApp } from '../../../app/appContext.ts';
import type { Command } from '../../../app/command.ts';
import { findCommand } from '../../../app/commandsOf.ts';
import { showKeys } from '../../../app/keys.ts';
import { runCommand } from '../../../app/useKeyboard.ts';
import { workingKeys } from '../../../app/workingKeys.ts';
import styles from './ContextMenu.module.css';
import { contextMenuStore, type MenuSpot } from './contextMenuStore.ts';
import { menuSections } from './menuSections.ts';

/** What can be done with the selection, where the pointer or the Menu key asked for it. */
export function ContextMenu() {
  const spot = useStore(contextMenuStore, (state) => state.spot);
  useEffect(() => close, []);
  return spot && <OpenMenu key={`${spot.x} ${spot.y}`} spot={spot} />;
}

function close(): void {
  contextMenuStore.setState({ spot: null });
}

function OpenMenu({ spot }: { readonly spot: MenuSpot }) {
  const app = useApp();
  // Asked for while the canvas still has the keys: its commands are there only then.
  const sections = useMemo(() => enabledSections(app), [app]);
  const leave = (): void => {
    close();
    app.camera.focus();
  };
  return (
    <Menu
      opened
      onClose={leave}
      position="bottom-start"
      offset={2}
      middlewares={{ flip: true, shift: { crossAxis: true, padding: 12 } }}
      returnFocus={false}
      withinPortal
      trapFocus
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className={styles.anchor}
          style={{ left: spot.x, top: spot.y }}
          aria-label="What can be done here"
        />
      </Menu.Target>
      <Menu.Dropdown className={styles.menu ?? ''} aria-label="What can be done here">
        {sections.map((section, place) => (
          <Fragment key={section[0]?.id}>
            {place > 0 && <Menu.Divider />}
            {section.map((command) => (
              <Item key={command.id} command={command} leave={leave} />
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Item({ command, leave }: { readonly command: Command; leave(): void }) {
  const app = useApp();
  const keys = workingKeys(app, command.keys);
  const run = (): void => {
    leave();
    // The closing menu moves the focus; a field opened before that would lose it at once.
    setTimeout(() => {
      app.camera.focus();
      void runCommand(app, command.id);
    }, 0);
  };
  return (
    <Menu.Item
      onClick={run}
      rightSection={keys && <span className={styles.keys}>{showKeys(keys, app.platform)}</span>}
    >
      {command.label(app)}
    </Menu.Item>
  );
}

function enabledSections(app: App): readonly (readonly Command[])[] {
  return menuSections(app.session.getState().selection)
    .map((ids) =>
      ids.flatMap((id) => {
        const command = findCommand(app, id);
        return command?.isEnabled(app) ? [command] : [];
      }),
    )
    .filter((section) => section.length > 0);
}
