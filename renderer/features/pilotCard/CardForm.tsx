import type { DecisionCard } from '../../../shared/analysis/decisionCard.ts';
import { Section } from '../../ui/Section.tsx';
import styles from './CardForm.module.css';
import { Gates } from './Gates.tsx';
import { MetricsFields } from './MetricsFields.tsx';
import { OwnerFields } from './OwnerFields.tsx';
import { PilotTextFields } from './PilotTextField.tsx';
import { pilotTexts } from './pilotTexts.ts';
import { QueueFields } from './QueueFields.tsx';
import { RuleFields } from './RuleFields.tsx';
import { SignOffField } from './SignOffField.tsx';
import { SubjectFields } from './SubjectFields.tsx';
import { SystemField } from './SystemField.tsx';
import { usePilot } from './usePilot.ts';
import { VerdictPanel } from './VerdictPanel.tsx';

/** Every part of the card as a field, in the order in which the card prints them. */
export function CardForm({ card }: { readonly card: DecisionCard }) {
  const form = usePilot(card);
  const part = (
    section: 'scope' | 'path' | 'review' | 'stopRule' | 'fallback' | 'evidence',
    title: string,
  ) => (
    <Section title={title}>
      <PilotTextFields form={form} section={section} texts={pilotTexts[section]} />
    </Section>
  );
  return (
    <section className={styles.form} aria-label="Parts of the card" data-work>
      <VerdictPanel card={card} />
      <Gates form={form} />
      <SubjectFields form={form} />
      <OwnerFields form={form} />
      {part('scope', 'Narrow scope')}
      {part('path', 'Improved path')}
      <RuleFields form={form} />
      <QueueFields form={form} />
      <SystemField form={form} />
      <MetricsFields form={form} />
      {part('review', 'Weekly review')}
      {part('stopRule', 'Stop rule')}
      {part('fallback', 'If it fails')}
      {part('evidence', 'Evidence')}
      <SignOffField form={form} />
    </section>
  );
}
