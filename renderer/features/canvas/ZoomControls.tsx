import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useStore } from 'zustand';
import { useApp } from '../../app/appContext.ts';
import { showKeys } from '../../app/keys.ts';
import { clickCommand } from '../../app/useKeyboard.ts';
import { workingKeys } from '../../app/workingKeys.ts';
import { zoomStore } from './camera/zoomStore.ts';
import styles from './ZoomControls.module.css';

/** How large the map is drawn, and the ways to change it and to put its steps in order. */
export function ZoomControls() {
  const percent = useStore(zoomStore, ({ zoom }) => Math.round(zoom * 100));
  return (
    <div className={styles.zoom}>
      <ZoomButton command="view.zoomOut" name="Zoom out" keys="Mod+-">
        <IconMinus size={16} aria-hidden />
      </ZoomButton>
      <ZoomButton command="view.actualSize" name={`Zoom is ${percent} %, zoom to 100 %`} keys="Shift+Digit0">
        <span className={styles.percent}>{percent} %</span>
      </ZoomButton>
      <ZoomButton command="view.zoomIn" name="Zoom in" keys="Mod+=">
        <IconPlus size={16} aria-hidden />
      </ZoomButton>
      <ZoomButton command="view.fit" name="Fit the map" keys="Shift+Digit1">
        <span className={styles.word}>Fit</span>
      </ZoomButton>
      <ZoomButton command="map.tidy" name="Tidy the map, or the selected steps" keys="Shift+T">
        <span className={styles.word}>Tidy</span>
      </ZoomButton>
    </div>
  );
}

interface ZoomButtonProps {
  readonly command: string;
  readonly name: string;
  readonly keys: string;
  readonly children: React.ReactNode;
}

function ZoomButton({ command, name, keys, children }: ZoomButtonProps) {
  const app = useApp();
  const working = workingKeys(app, [keys]);
  return (
    <Tooltip label={working ? `${name} · ${showKeys(working, app.platform)}` : name}>
      <UnstyledButton className={styles.button} aria-label={name} onClick={clickCommand(app, command)}>
        {children}
      </UnstyledButton>
    </Tooltip>
  );
}
