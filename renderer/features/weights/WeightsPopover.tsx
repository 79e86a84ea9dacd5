import { Modal, Popover } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactElement, useEffect, useId } from 'react';
import { useStore } from 'zustand';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import { useMap } from '../../app/appContext.ts';
import { useHeatColours } from '../heatMap/useHeatColours.ts';
import { WeightsEditor, weightsTitle } from './WeightsEditor.tsx';
import styles from './WeightsPopover.module.css';
import { weightsStore } from './weightsStore.ts';

/** Where the button that the weights hang on may be out of sight. */
const NARROW = '(max-width: 760px)';

/** Hangs the weights on a button, which opens them; so does their command. A narrow window is theirs alone. */
export function WeightsPopover({ children }: { readonly children: ReactElement }) {
  const { weights } = workflowOf(useMap());
  const isOpen = useStore(weightsStore, (state) => state.isOpen);
  const colours = useHeatColours();
  const titleId = useId();
  useEscape(isOpen);
  useEffect(() => close, []);
  if (useMediaQuery(NARROW)) {
    return (
      <>
        {children}
        <Modal.Root opened={isOpen} onClose={close} closeOnEscape={false} fullScreen>
          <Modal.Content aria-label={weightsTitle} style={colours}>
            <Modal.Body>
              <Modal.CloseButton className={styles.close ?? ''} aria-label="Close the weights" />
              <WeightsEditor weights={weights} titleId={titleId} />
            </Modal.Body>
          </Modal.Content>
        </Modal.Root>
      </>
    );
  }
  return (
    <Popover
      width="min(920px, calc(100vw - 16px))"
      position="top-end"
      trapFocus
      returnFocus
      withRoles
      closeOnEscape={false}
      hideDetached={false}
      opened={isOpen}
      onChange={(opened) => weightsStore.setState({ isOpen: opened })}
    >
      <Popover.Target>{children}</Popover.Target>
      <Popover.Dropdown aria-labelledby={titleId} style={colours}>
        <WeightsEditor weights={weights} titleId={titleId} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** Wherever the focus is; but an Escape in a menu or field of the editor is for that, and leaves the editor open. */
function useEscape(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = ({ key, target }: KeyboardEvent): void => {
      const isTaken = target instanceof Element && target.closest('[role="menu"], input') !== null;
      if (key === 'Escape' && !isTaken) close();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isOpen]);
}

function close(): void {
  weightsStore.setState({ isOpen: false });
}
