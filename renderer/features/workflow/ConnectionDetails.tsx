import { displayName } from '../../../shared/model/displayName.ts';
import { changeConnection } from '../../../shared/model/edits/changeConnection.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { useAnalysis, useApp, useEdit, useMap } from '../../app/appContext.ts';
import { ListButton } from '../../ui/ListButton.tsx';
import { QuietText } from '../../ui/QuietText.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextProperty } from '../../ui/TextProperty.tsx';
import { HeatChip } from '../heatMap/HeatChip.tsx';
import { DetailsHeading } from './DetailsHeading.tsx';

/** An arrow: its condition, and the handoffs whose paths lead over it. */
export function ConnectionDetails({ id }: { readonly id: string }) {
  const app = useApp();
  const map = useMap();
  const edit = useEdit();
  const analysis = useAnalysis();
  const arrow = map.connection.get(id);
  if (!arrow) return <DetailsHeading kind="Arrow" name="No longer on the map" />;
  const handoffs = analysis.ranked.filter(({ found }) => found.connectionIds.includes(id));
  return (
    <>
      <DetailsHeading kind="Arrow" name={`${stepName(map, arrow.from)} → ${stepName(map, arrow.to)}`}>
        {arrow.kind === 'message' && 'A message to or from an outside party.'}
      </DetailsHeading>
      <Section title="The way">
        <TextProperty
          label="Condition"
          value={arrow.condition}
          placeholder="Always"
          onCommit={(condition) =>
            edit('set condition', (before) => changeConnection(before, { id, patch: { condition } }))
          }
        />
      </Section>
      <Section title={handoffs.length === 1 ? 'Its handoff' : 'Its handoffs'}>
        {handoffs.length === 0 && <QuietText>None: both ends of the work lie in one lane.</QuietText>}
        {handoffs.map(({ found, name, heat, bin }) => (
          <ListButton
            key={found.id}
            text={name}
            mark={<HeatChip heat={heat} bin={bin} />}
            onClick={() => app.session.select({ kind: 'handoff', id: found.id })}
          />
        ))}
      </Section>
    </>
  );
}

function stepName(map: WorkflowMap, id: string): string {
  const step = map.step.get(id);
  return step ? displayName(step) : id;
}
