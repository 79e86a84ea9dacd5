import { displayName } from '../../../shared/model/displayName.ts';
import { changeStep } from '../../../shared/model/edits/changeStep.ts';
import { shownName } from '../../../shared/model/shownName.ts';
import type { DecisionTier, Step, StepKind } from '../../../shared/model/step.ts';
import { lanesInOrder } from '../../../shared/model/workflowMap.ts';
import { useApp, useEdit, useRecord, useTable } from '../../app/appContext.ts';
import { type Choice, ChoiceProperty } from '../../ui/ChoiceProperty.tsx';
import { NumberProperty } from '../../ui/NumberProperty.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextProperty } from '../../ui/TextProperty.tsx';
import { Comments } from '../comments/Comments.tsx';
import { DetailsHeading } from './DetailsHeading.tsx';
import { RegistryProperty } from './RegistryProperty.tsx';

const kinds: readonly Choice<StepKind>[] = [
  { value: 'task', label: 'Task' },
  { value: 'decision', label: 'Decision' },
  { value: 'wait', label: 'Wait' },
  { value: 'start', label: 'Start' },
  { value: 'end', label: 'End' },
];

const natures: readonly Choice<'routine' | 'exception'>[] = [
  { value: 'routine', label: 'Routine' },
  { value: 'exception', label: 'Exception' },
];

const tiers: readonly Choice<'1' | '2' | '3'>[] = [
  { value: '1', label: '1 · a rule decides' },
  { value: '2', label: '2 · a rule routes, a person takes the unclear ones' },
  { value: '3', label: '3 · a person decides with help' },
];

const tierOf = { '1': 1, '2': 2, '3': 3 } as const satisfies Record<string, DecisionTier>;

type StepText = 'name' | 'responseWindow' | 'escalationRule' | 'evidenceField' | 'notes';

export function StepDetails({ id }: { readonly id: string }) {
  const step = useRecord('step', id);
  const lanes = useTable('lane');
  const { camera } = useApp();
  const edit = useEdit();
  if (!step) return <DetailsHeading kind="Step" name="No longer on the map" />;
  const change = (label: string, patch: Partial<Omit<Step, 'type' | 'id' | 'order'>>): void =>
    edit(label, (before) => changeStep(before, { id, patch }));
  const moveTo = (laneId: string): void => {
    change('move step', { laneId });
    camera.reveal(id);
  };
  const text = (field: StepText, label: string) => (
    <TextProperty
      label={label}
      value={step[field]}
      onCommit={(value) => change(`set ${label.toLowerCase()}`, { [field]: value })}
    />
  );
  const registered = (field: 'ownerId' | 'backupOwnerId' | 'systemId', label: string) => (
    <RegistryProperty
      label={label}
      type={field === 'systemId' ? 'system' : 'owner'}
      value={step[field]}
      assign={(before, entry) => changeStep(before, { id, patch: { [field]: entry } })}
    />
  );
  return (
    <>
      <DetailsHeading kind="Step" name={shownName(step.name) || `Unnamed ${step.kind}`} />
      <Section title="The work">
        <TextProperty label="Name" value={step.name} onCommit={(name) => change('rename step', { name })} />
        <ChoiceProperty
          label="Kind"
          value={step.kind}
          choices={kinds}
          onChoose={(kind) => kind && change('change kind of step', { kind })}
        />
        <ChoiceProperty
          label="Lane"
          value={step.laneId}
          choices={lanesInOrder({ lane: lanes }).map((lane) => ({
            value: lane.id,
            label: displayName(lane),
          }))}
          onChoose={(laneId) => laneId && moveTo(laneId)}
        />
        <ChoiceProperty
          label="Nature"
          value={step.nature}
          choices={natures}
          clearable
          onChoose={(nature) => change('set nature of step', { nature })}
        />
        {registered('systemId', 'System')}
        <NumberProperty
          label="Touch time, min"
          value={step.touchMinutes}
          onCommit={(touchMinutes) => change('set touch time', { touchMinutes })}
        />
      </Section>
      <Section title="Who decides">
        {registered('ownerId', 'Owner')}
        {registered('backupOwnerId', 'Backup owner')}
        <ChoiceProperty
          label="Decision tier"
          value={step.decisionTier === null ? null : (`${step.decisionTier}` as const)}
          choices={tiers}
          clearable
          onChoose={(tier) => change('set decision tier', { decisionTier: tier && tierOf[tier] })}
        />
        {text('responseWindow', 'Response window')}
        {text('escalationRule', 'Escalation rule')}
        {text('evidenceField', 'Evidence field')}
        {text('notes', 'Notes')}
      </Section>
      <Comments kind="step" id={id} />
    </>
  );
}
