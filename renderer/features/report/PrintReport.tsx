import { Modal } from '@mantine/core';
import { useStore } from 'zustand';
import styles from './PrintReport.module.css';
import { PrintReportForm } from './PrintReportForm.tsx';
import { reportStore } from './reportStore.ts';

/** Asks what the workshop report is printed with. */
export function PrintReport() {
  const isOpen = useStore(reportStore, (state) => state.isOpen);
  const close = (): void => reportStore.setState({ isOpen: false });
  return (
    <Modal.Root opened={isOpen} onClose={close} size={480} centered>
      <Modal.Overlay />
      <Modal.Content>
        <div className={styles.top}>
          <Modal.Title className={styles.title ?? ''}>Print the workshop report</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </div>
        <Modal.Body>
          <PrintReportForm close={close} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
