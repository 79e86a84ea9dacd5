import { changeWorkflow } from '../../../shared/model/edits/changeWorkflow.ts';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import { useEdit, useMap } from '../../app/appContext.ts';
import { Section } from '../../ui/Section.tsx';
import { TextProperty } from '../../ui/TextProperty.tsx';
import { FormField } from './FormField.tsx';
import { missingSentence } from './missingSentence.ts';
import type { PilotForm } from './usePilot.ts';

/** What the workflow promises, and what is passed at this handoff. */
export function SubjectFields({ form }: { readonly form: PilotForm }) {
  const map = useMap();
  const edit = useEdit();
  return (
    <Section title="Workflow and handoff">
      <FormField missing={missingSentence(form.card, 'workflow', 'Promise')}>
        <TextProperty
          label="Promise"
          value={workflowOf(map).promise}
          placeholder="What this workflow protects, for whom, by when"
          onCommit={(promise) =>
            edit('set promise', (before) => changeWorkflow(before, { patch: { promise } }))
          }
        />
      </FormField>
      <FormField missing={missingSentence(form.card, 'handoff', 'What is passed')}>
        <TextProperty
          label="What is passed"
          value={form.handoff.passed}
          placeholder="The thing that changes hands"
          onCommit={(passed) => edit('set what is passed', (before) => form.handoffDiff(before, { passed }))}
        />
      </FormField>
    </Section>
  );
}
