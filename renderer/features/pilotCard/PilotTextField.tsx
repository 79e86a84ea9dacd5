import type { CardSectionId } from '../../../shared/analysis/cardSections.ts';
import { foldName } from '../../../shared/model/names.ts';
import { TextProperty } from '../../ui/TextProperty.tsx';
import { DateProperty } from './DateProperty.tsx';
import { FormField } from './FormField.tsx';
import { missingSentence } from './missingSentence.ts';
import type { PilotText } from './pilotTexts.ts';
import type { PilotForm } from './usePilot.ts';

interface PilotTextFieldProps {
  readonly form: PilotForm;
  readonly section: CardSectionId;
  readonly text: PilotText;
}

/** One text of the card. What the handoff's record says about it is shown in the empty field as a suggestion. */
function PilotTextField({ form, section, text }: PilotTextFieldProps) {
  const suggestion = foldName(text.suggest?.(form.handoff) ?? '');
  const Property = text.isDate ? DateProperty : TextProperty;
  return (
    <FormField missing={missingSentence(form.card, section, text.label)}>
      <Property
        label={text.label}
        value={text.read(form.pilot)}
        placeholder={suggestion ? `Suggested: ${suggestion}` : text.hint}
        onCommit={(value) =>
          form.change(`set ${text.label.toLowerCase()}`, (pilot) => text.write(pilot, value))
        }
      />
    </FormField>
  );
}

interface PilotTextFieldsProps {
  readonly form: PilotForm;
  readonly section: CardSectionId;
  readonly texts: readonly PilotText[];
}

export function PilotTextFields({ form, section, texts }: PilotTextFieldsProps) {
  return texts.map((text) => <PilotTextField key={text.label} form={form} section={section} text={text} />);
}
