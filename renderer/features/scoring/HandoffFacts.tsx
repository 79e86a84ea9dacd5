import { memo } from 'react';
import { changeHandoff } from '../../../shared/model/edits/changeHandoff.ts';
import type { RegistryType } from '../../../shared/model/edits/registerName.ts';
import { type Handoff, media } from '../../../shared/model/handoff.ts';
import type { MapDiff } from '../../../shared/model/mapDiff.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { useEdit } from '../../app/appContext.ts';
import { ChoiceProperty } from '../../ui/ChoiceProperty.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextProperty } from '../../ui/TextProperty.tsx';
import { RegistryProperty } from '../workflow/RegistryProperty.tsx';

type TextFact = 'passed' | 'responseWindow' | 'escalationRule' | 'evidenceField' | 'routineRule' | 'notes';
type NameFact =
  | 'givingOwnerId'
  | 'receivingOwnerId'
  | 'backupOwnerId'
  | 'senderSystemId'
  | 'receiverSystemId'
  | 'systemOfRecordId';

const names: readonly (readonly [fact: NameFact, label: string, type: RegistryType])[] = [
  ['givingOwnerId', 'Giving owner', 'owner'],
  ['receivingOwnerId', 'Receiving owner', 'owner'],
  ['backupOwnerId', 'Backup owner', 'owner'],
  ['senderSystemId', 'Sender’s system', 'system'],
  ['receiverSystemId', 'Receiver’s system', 'system'],
  ['systemOfRecordId', 'System of record', 'system'],
];

const rules: readonly (readonly [fact: TextFact, label: string, placeholder: string])[] = [
  ['responseWindow', 'Response window', 'How long it may sit'],
  ['escalationRule', 'Escalation rule', 'What happens when it sits longer'],
  ['evidenceField', 'Evidence field', 'What must be recorded'],
  ['routineRule', 'Routine rule', 'When no judgement is needed'],
  ['notes', 'Notes', '–'],
];

const mediumChoices = media.map((medium) => ({
  value: medium,
  label: `${medium.charAt(0).toUpperCase()}${medium.slice(1)}`,
}));

/** What is passed, between whom, in which systems and by which rules. Scoring alone never draws it again. */
export const HandoffFacts = memo(function HandoffFacts({ record }: { readonly record: Handoff }) {
  const edit = useEdit();
  const change = (map: WorkflowMap, patch: Partial<Pick<Handoff, TextFact | NameFact | 'medium'>>): MapDiff =>
    changeHandoff(map, { sender: record.sender, receiver: record.receiver, patch });
  const text = (fact: TextFact, label: string, placeholder: string) => (
    <TextProperty
      key={fact}
      label={label}
      value={record[fact]}
      placeholder={placeholder}
      onCommit={(value) => edit(`set ${label.toLowerCase()}`, (map) => change(map, { [fact]: value }))}
    />
  );
  return (
    <Section title="Facts">
      {text('passed', 'What is passed', 'The thing that changes hands')}
      {names.map(([fact, label, type]) => (
        <RegistryProperty
          key={fact}
          label={label}
          type={type}
          value={record[fact]}
          assign={(map, id) => change(map, { [fact]: id })}
        />
      ))}
      <ChoiceProperty
        label="Medium"
        value={record.medium}
        choices={mediumChoices}
        clearable
        onChoose={(medium) => edit('set medium', (map) => change(map, { medium }))}
      />
      {rules.map(([fact, label, placeholder]) => text(fact, label, placeholder))}
    </Section>
  );
});
