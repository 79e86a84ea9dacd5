import { Modal } from '@mantine/core';
import { useStore } from 'zustand';
import { useApp } from '../../app/appContext.ts';
import { QuickOutlineForm } from './QuickOutlineForm.tsx';
import { quickOutlineStore } from './quickOutlineStore.ts';

/** A dialog for writing many steps at once, or for reading the map as text. */
export function QuickOutline() {
  const app = useApp();
  const isOpen = useStore(quickOutlineStore, (state) => state.isOpen);
  const close = (): void => {
    quickOutlineStore.setState({ isOpen: false });
    app.camera.focus();
  };
  return (
    <Modal.Root
      opened={isOpen}
      onClose={close}
      size="min(1280px, 94vw)"
      centered
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label="Quick outline" radius="md">
        <QuickOutlineForm close={close} />
      </Modal.Content>
    </Modal.Root>
  );
}
