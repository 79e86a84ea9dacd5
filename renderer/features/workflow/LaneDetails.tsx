import { changeLane } from '../../../shared/model/edits/changeLane.ts';
import { type Lane, laneKindNames, laneKinds } from '../../../shared/model/lane.ts';
import { shownName } from '../../../shared/model/shownName.ts';
import { useEdit, useMap } from '../../app/appContext.ts';
import { ChoiceProperty } from '../../ui/ChoiceProperty.tsx';
import { NumberProperty } from '../../ui/NumberProperty.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextProperty } from '../../ui/TextProperty.tsx';
import { DetailsHeading } from './DetailsHeading.tsx';

const kinds = laneKinds.map((kind) => ({ value: kind, label: laneKindNames[kind] }));

export function LaneDetails({ id }: { readonly id: string }) {
  const map = useMap();
  const edit = useEdit();
  const lane = map.lane.get(id);
  if (!lane) return <DetailsHeading kind="Lane" name="No longer on the map" />;
  const change = (
    label: string,
    patch: Partial<Pick<Lane, 'name' | 'kind' | 'people' | 'hoursPerWeek'>>,
  ): void => edit(label, (before) => changeLane(before, { id, patch }));
  return (
    <>
      <DetailsHeading kind="Lane" name={shownName(lane.name) || 'Unnamed lane'}>
        {lane.group && `in ${lane.group}`}
      </DetailsHeading>
      <Section title="Who does the work">
        <TextProperty label="Name" value={lane.name} onCommit={(name) => change('rename lane', { name })} />
        <ChoiceProperty
          label="Kind"
          value={lane.kind}
          choices={kinds}
          onChoose={(kind) => kind && change('change kind of lane', { kind })}
        />
        <NumberProperty
          label="People"
          value={lane.people}
          onCommit={(people) => change('set people of lane', { people })}
        />
        <NumberProperty
          label="Hours a week"
          value={lane.hoursPerWeek}
          onCommit={(hoursPerWeek) => change('set hours of lane', { hoursPerWeek })}
        />
      </Section>
    </>
  );
}
