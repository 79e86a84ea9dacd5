import { namedSystemOfRecord } from '../../../shared/analysis/responsibility.ts';
import { emptyHandoff } from '../../../shared/model/handoff.ts';
import { useMap } from '../../app/appContext.ts';
import { Section } from '../../ui/Section.tsx';
import { RegistryProperty } from '../workflow/RegistryProperty.tsx';
import { FormField } from './FormField.tsx';
import { missingSentence } from './missingSentence.ts';
import type { PilotForm } from './usePilot.ts';

/** The handoff's system of record; where none is chosen, the card names that of the workflow. */
export function SystemField({ form }: { readonly form: PilotForm }) {
  const map = useMap();
  const { handoff } = form;
  const inherited = namedSystemOfRecord(map, emptyHandoff(handoff.sender, handoff.receiver));
  return (
    <Section title="System of record">
      <FormField missing={missingSentence(form.card, 'systemOfRecord', 'System of record')}>
        <RegistryProperty
          label="System of record"
          type="system"
          value={handoff.systemOfRecordId}
          {...(inherited && { emptyText: `${inherited.name}, ${inherited.source}` })}
          assign={(before, systemOfRecordId) => form.handoffDiff(before, { systemOfRecordId })}
        />
      </FormField>
    </Section>
  );
}
