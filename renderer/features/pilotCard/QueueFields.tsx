import { Section } from '../../ui/Section.tsx';
import { RegistryProperty } from '../workflow/RegistryProperty.tsx';
import { FormField } from './FormField.tsx';
import { missingSentence } from './missingSentence.ts';
import { PilotTextFields } from './PilotTextField.tsx';
import { pilotTexts } from './pilotTexts.ts';
import type { PilotForm } from './usePilot.ts';

/** The one visible place where exceptions wait. */
export function QueueFields({ form }: { readonly form: PilotForm }) {
  return (
    <Section title="The one exception queue">
      <FormField missing={missingSentence(form.card, 'exceptionQueue', 'Owner')}>
        <RegistryProperty
          label="Owner of the queue"
          type="owner"
          value={form.pilot.exceptionQueue.ownerId}
          assign={(before, ownerId) =>
            form.pilotDiff(before, ({ exceptionQueue }) => ({
              exceptionQueue: { ...exceptionQueue, ownerId },
            }))
          }
        />
      </FormField>
      <PilotTextFields form={form} section="exceptionQueue" texts={pilotTexts.exceptionQueue} />
    </Section>
  );
}
