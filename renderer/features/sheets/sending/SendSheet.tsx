import { Button } from '@mantine/core';
import { useStore } from 'zustand';
import { useApp } from '../../../app/appContext.ts';
import { DialogForm } from '../../../ui/DialogForm.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { RoundField } from './RoundField.tsx';
import { SentHandoffs } from './SentHandoffs.tsx';
import { printSheet, sendSheet } from './sendSheet.ts';
import { sendSheetStore } from './sendSheetStore.ts';
import { useSending } from './useSending.ts';
import { WhomFields } from './WhomFields.tsx';

/** Asks whom a score sheet is for, which handoffs it asks, and for which round. */
export function SendSheet() {
  const isAsked = useStore(sendSheetStore, (state) => state.isAsked);
  const isOpen = useStore(useApp().document, ({ open }) => open !== null);
  const close = (): void => sendSheetStore.setState({ isAsked: false });
  return (
    <FormDialog title="Send score sheet" isOpen={isAsked && isOpen} width={560} close={close}>
      {isAsked && isOpen && <Form close={close} />}
    </FormDialog>
  );
}

function Form({ close }: { close(): void }) {
  const app = useApp();
  const { form, change } = useSending();
  const isReady = form.rater.name.trim() !== '' && form.handoffIds.length > 0;
  return (
    <DialogForm
      note="The sheet holds the map to look at and nobody else’s scores. It comes back as a file: import it, or drop it on this map."
      actions={
        <>
          <Button
            variant="default"
            disabled={form.handoffIds.length === 0}
            onClick={() => {
              close();
              void printSheet(app, form).catch(app.notify.fail);
            }}
          >
            Print on paper…
          </Button>
          <Button type="submit" disabled={!isReady}>
            Save sheet to send…
          </Button>
        </>
      }
      onSubmit={() => {
        if (!isReady) return;
        close();
        void sendSheet(app, form).catch(app.notify.fail);
      }}
    >
      <WhomFields rater={form.rater} onChange={(rater) => change({ rater })} />
      <RoundField round={form.round} onChange={(round) => change({ round })} />
      <SentHandoffs chosen={form.handoffIds} onChange={(handoffIds) => change({ handoffIds })} />
    </DialogForm>
  );
}
