import { tierTexts } from '../../../shared/analysis/suggestTier.ts';
import { useEdit } from '../../app/appContext.ts';
import { ChoiceProperty } from '../../ui/ChoiceProperty.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextProperty } from '../../ui/TextProperty.tsx';
import styles from './CardForm.module.css';
import { FormField } from './FormField.tsx';
import { missingSentence } from './missingSentence.ts';
import { PilotTextFields } from './PilotTextField.tsx';
import { pilotTexts } from './pilotTexts.ts';
import type { PilotForm } from './usePilot.ts';

const tiers = ([1, 2, 3] as const).map((tier) => ({ value: `${tier}`, tier, label: tierTexts[tier] }));

/** What a rule may decide, what it may not, and what is left to a person. */
export function RuleFields({ form }: { readonly form: PilotForm }) {
  const edit = useEdit();
  const { card, handoff, pilot } = form;
  const { suggestedTier, tierReason } = card.verdict;
  return (
    <Section title="Routine rule and envelope">
      <FormField missing={missingSentence(card, 'rule', 'Routine rule')}>
        <TextProperty
          label="Routine rule"
          value={handoff.routineRule}
          placeholder="Which items pass without anybody deciding"
          onCommit={(routineRule) =>
            edit('set routine rule', (map) => form.handoffDiff(map, { routineRule }))
          }
        />
      </FormField>
      <PilotTextFields form={form} section="rule" texts={pilotTexts.rule} />
      <FormField missing={pilot.decisionTier === null ? 'No tier is chosen.' : null}>
        <ChoiceProperty
          label="Decision tier"
          value={pilot.decisionTier === null ? null : `${pilot.decisionTier}`}
          choices={tiers}
          clearable
          onChoose={(chosen) =>
            form.change('set decision tier', () => ({
              decisionTier: tiers.find(({ value }) => value === chosen)?.tier ?? null,
            }))
          }
        />
        <p className={styles.suggestion}>
          {suggestedTier === null ? 'No suggestion.' : `Suggested: tier ${suggestedTier}.`} {tierReason}
        </p>
      </FormField>
      <PilotTextFields form={form} section="rule" texts={pilotTexts.humanRole} />
    </Section>
  );
}
