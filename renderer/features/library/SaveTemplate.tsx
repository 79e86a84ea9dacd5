import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useStore } from 'zustand';
import { useApp } from '../../app/appContext.ts';
import type { SavingTemplate } from '../../state/libraryStore.ts';
import { DialogForm } from '../../ui/DialogForm.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { saveAsTemplate } from './libraryActions.ts';

/** Asks what a starting point made from a map is called, and what it is for. */
export function SaveTemplate() {
  const app = useApp();
  const saving = useStore(app.library, (state) => state.saving);
  const close = (): void => app.library.setState({ saving: null });
  return (
    <FormDialog title="Save as template" isOpen={saving !== null} width={480} close={close}>
      {saving && <Form key={saving.mapId} saving={saving} close={close} />}
    </FormDialog>
  );
}

function Form({ saving, close }: { readonly saving: SavingTemplate; close(): void }) {
  const app = useApp();
  const [title, setTitle] = useState(saving.title);
  const [summary, setSummary] = useState('');
  return (
    <DialogForm
      note="Lanes, steps, owners, systems and rules are kept. Scores, raters, comments, measures, cards and the parking lot are not. The map itself stays as it is."
      actions={
        <>
          <Button variant="subtle" color="gray" onClick={close}>
            Cancel
          </Button>
          <Button type="submit">Save</Button>
        </>
      }
      onSubmit={() => {
        close();
        void saveAsTemplate(app, saving.mapId, { title, summary }).catch(app.notify.fail);
      }}
    >
      <TextInput
        label="Title"
        dir="auto"
        data-autofocus
        maxLength={1_000}
        value={title}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        label="What it is for, in one sentence"
        dir="auto"
        placeholder="For the first workshop with a new branch"
        autosize
        minRows={2}
        maxRows={4}
        maxLength={1_000}
        value={summary}
        onChange={(event) => setSummary(event.currentTarget.value)}
      />
    </DialogForm>
  );
}
