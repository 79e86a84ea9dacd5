import { namedBackup, namedOwner } from '../../../shared/analysis/responsibility.ts';
import { emptyPilot } from '../../../shared/model/pilot.ts';
import { useMap } from '../../app/appContext.ts';
import { Section } from '../../ui/Section.tsx';
import { RegistryProperty } from '../workflow/RegistryProperty.tsx';
import { FormField } from './FormField.tsx';
import { missingSentence } from './missingSentence.ts';
import { PilotTextFields } from './PilotTextField.tsx';
import { pilotTexts } from './pilotTexts.ts';
import type { PilotForm } from './usePilot.ts';

/** Owner and backup of the improved path; where nobody is chosen, the card names those of the handoff. */
export function OwnerFields({ form }: { readonly form: PilotForm }) {
  const map = useMap();
  const { card, handoff, pilot } = form;
  const unchosen = emptyPilot(pilot.id);
  const owner = namedOwner(map, handoff, unchosen);
  const backup = namedBackup(map, handoff, unchosen);
  return (
    <Section title="Who owns it">
      <FormField missing={missingSentence(card, 'owners', 'Owner')}>
        <RegistryProperty
          label="Owner"
          type="owner"
          value={pilot.ownerId}
          {...(owner && { emptyText: `${owner.name}, ${owner.source}` })}
          assign={(before, ownerId) => form.pilotDiff(before, () => ({ ownerId }))}
        />
      </FormField>
      <FormField missing={missingSentence(card, 'owners', 'Backup')}>
        <RegistryProperty
          label="Backup"
          type="owner"
          value={pilot.backupOwnerId}
          {...(backup && { emptyText: `${backup.name}, ${backup.source}` })}
          assign={(before, backupOwnerId) => form.pilotDiff(before, () => ({ backupOwnerId }))}
        />
      </FormField>
      <PilotTextFields form={form} section="owners" texts={pilotTexts.owners} />
    </Section>
  );
}
