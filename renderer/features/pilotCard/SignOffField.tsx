import { foldName } from '../../../shared/model/names.ts';
import { Section } from '../../ui/Section.tsx';
import { TextProperty } from '../../ui/TextProperty.tsx';
import { FormField } from './FormField.tsx';
import { missingSentence } from './missingSentence.ts';
import type { PilotForm } from './usePilot.ts';

const MOST_SIGNATORIES = 12;

/** Who signs: a line on the card for each. */
export function SignOffField({ form }: { readonly form: PilotForm }) {
  return (
    <Section title="Sign-off">
      <FormField missing={missingSentence(form.card, 'signOff', 'Signature')}>
        <TextProperty
          label="Who signs"
          value={form.pilot.signatories.join('\n')}
          placeholder="One name a line (Shift+Enter)"
          onCommit={(text) => form.change('set sign-off', () => ({ signatories: signatoriesIn(text) }))}
        />
      </FormField>
    </Section>
  );
}

function signatoriesIn(text: string): string[] {
  return text
    .split('\n')
    .map(foldName)
    .filter((name) => name !== '')
    .slice(0, MOST_SIGNATORIES);
}
