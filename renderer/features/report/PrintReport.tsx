import { useStore } from 'zustand';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { PrintReportForm } from './PrintReportForm.tsx';
import { reportStore } from './reportStore.ts';

/** Asks what the workshop report is printed with. */
export function PrintReport() {
  const isOpen = useStore(reportStore, (state) => state.isOpen);
  const close = (): void => reportStore.setState({ isOpen: false });
  return (
    <FormDialog title="Print the workshop report" isOpen={isOpen} width={480} close={close}>
      <PrintReportForm close={close} />
    </FormDialog>
  );
}
