import type { ReactNode } from 'react';
import { changeWorkflow } from '../../../shared/model/edits/changeWorkflow.ts';
import { describeTemplate } from '../../../shared/model/edits/describeTemplate.ts';
import { shownName } from '../../../shared/model/shownName.ts';
import { TEMPLATE_ID } from '../../../shared/model/template.ts';
import type { Workflow } from '../../../shared/model/workflow.ts';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import { useEdit, useMap } from '../../app/appContext.ts';
import { Section } from '../../ui/Section.tsx';
import { TextProperty } from '../../ui/TextProperty.tsx';
import { WorkflowMeasures } from '../measures/WorkflowMeasures.tsx';
import { ParkingLot } from '../parkingLot/ParkingLot.tsx';
import { DetailsHeading } from './DetailsHeading.tsx';
import { OpeningQuestions } from './OpeningQuestions.tsx';
import { RegistryProperty } from './RegistryProperty.tsx';

/** The workflow as a whole, shown while nothing is selected. */
export function WorkflowDetails({ progress }: { readonly progress: ReactNode }) {
  const workflow = workflowOf(useMap());
  return (
    <>
      <DetailsHeading kind="Workflow" name={shownName(workflow.title) || 'Untitled map'} />
      {progress}
      <OpeningQuestions workflow={workflow} />
      <WorkflowMeasures />
      <StartingPoint />
      <About workflow={workflow} />
      <ParkingLot notes={workflow.parkingLot} />
    </>
  );
}

/** What the library says of a map that others begin from. */
function StartingPoint() {
  const edit = useEdit();
  const template = useMap().template.get(TEMPLATE_ID);
  if (!template) return null;
  return (
    <Section title="Template">
      <TextProperty
        label="What it is for"
        value={template.summary}
        onCommit={(summary) => edit('describe template', (map) => describeTemplate(map, { summary }))}
      />
    </Section>
  );
}

function About({ workflow }: { readonly workflow: Workflow }) {
  const edit = useEdit();
  const text = (field: 'title' | 'client' | 'notes', label: string, does: string) => (
    <TextProperty
      label={label}
      value={workflow[field]}
      onCommit={(value) => edit(does, (map) => changeWorkflow(map, { patch: { [field]: value } }))}
    />
  );
  return (
    <Section title="About">
      {text('title', 'Title', 'rename map')}
      {text('client', 'Client', 'set client')}
      <RegistryProperty
        label="Workflow owner"
        type="owner"
        value={workflow.ownerId}
        assign={(map, ownerId) => changeWorkflow(map, { patch: { ownerId } })}
      />
      {text('notes', 'Notes', 'set notes')}
    </Section>
  );
}
