import { Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconClock, IconFlame, IconMinus, IconPlus, IconPointer, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { shownName } from '../../../shared/model/shownName.ts';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import { useApp, useMap } from '../../app/appContext.ts';
import { showKeys } from '../../app/keys.ts';
import { clickCommand } from '../../app/useKeyboard.ts';
import { workingKeys } from '../../app/workingKeys.ts';
import { laserStore } from './laser/laserStore.ts';
import styles from './PresentingBar.module.css';

/** The pointer this near the upper edge calls the bar, in pixels. */
const callingEdge = 12;
/** It stays while the pointer is this near. */
const keepingEdge = 72;

/** All that can be done while presenting, in a slim bar that comes when the pointer or the focus asks for it. */
export function PresentingBar() {
  const bar = useRef<HTMLDivElement>(null);
  const title = shownName(workflowOf(useMap()).title) || 'Untitled map';
  const isLaserOn = useStore(laserStore, (state) => state.isOn);
  useCallByPointer(bar);
  return (
    <div ref={bar} className={styles.bar} role="toolbar" aria-label="Presenting">
      <VisuallyHidden component="h1">{title}</VisuallyHidden>
      <BarButton command="handoff.hottest" keys="H" name="Hottest handoffs" icon={IconFlame} />
      <BarButton command="room.laser" keys="K" name="Laser" icon={IconPointer} isPressed={isLaserOn} />
      <BarButton command="room.agenda" name="Timer" icon={IconClock} />
      <BarButton command="view.zoomOut" keys="Mod+-" name="Smaller" icon={IconMinus} />
      <BarButton command="view.zoomIn" keys="Mod+=" name="Larger" icon={IconPlus} />
      <BarButton command="room.leave" keys="Escape" name="Stop presenting" icon={IconX} />
    </div>
  );
}

function useCallByPointer(bar: React.RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const move = ({ clientY }: PointerEvent): void => {
      const element = bar.current;
      if (!element) return;
      const edge = element.hasAttribute('data-called') ? keepingEdge : callingEdge;
      element.toggleAttribute('data-called', clientY < edge);
    };
    window.addEventListener('pointermove', move, { capture: true, passive: true });
    return () => window.removeEventListener('pointermove', move, { capture: true });
  }, [bar]);
}

interface BarButtonProps {
  readonly command: string;
  readonly keys?: string;
  readonly name: string;
  readonly icon: typeof IconX;
  readonly isPressed?: boolean;
}

function BarButton({ command, keys, name, icon: Icon, isPressed }: BarButtonProps) {
  const app = useApp();
  const working = workingKeys(app, keys ? [keys] : []);
  return (
    <Tooltip label={showKeys(working ?? '', app.platform)} disabled={!working}>
      <UnstyledButton className={styles.button} aria-pressed={isPressed} onClick={clickCommand(app, command)}>
        <Icon size={18} stroke={1.8} aria-hidden /> {name}
      </UnstyledButton>
    </Tooltip>
  );
}
