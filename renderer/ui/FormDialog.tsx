import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './FormDialog.module.css';

interface FormDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** In pixels. */
  readonly width: number;
  readonly children: ReactNode;
  close(): void;
}

/** A dialog that asks a few things: its title, the way out, and a `DialogForm`. */
export function FormDialog({ title, isOpen, width, children, close }: FormDialogProps) {
  return (
    <Modal.Root opened={isOpen} onClose={close} size={width} centered>
      <Modal.Overlay />
      <Modal.Content>
        <div className={styles.top}>
          <Modal.Title className={styles.title ?? ''}>{title}</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
