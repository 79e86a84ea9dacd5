import { memo, useDeferredValue } from 'react';
import { useSession } from '../../app/appContext.ts';
import type { Selection } from '../../state/sessionStore.ts';
import { useHeatColours } from '../heatMap/useHeatColours.ts';
import { ConnectionDetails } from '../workflow/ConnectionDetails.tsx';
import { LaneDetails } from '../workflow/LaneDetails.tsx';
import { NewStepDetails } from '../workflow/NewStepDetails.tsx';
import { StepDetails } from '../workflow/StepDetails.tsx';
import { StepsDetails } from '../workflow/StepsDetails.tsx';
import { WorkflowDetails } from '../workflow/WorkflowDetails.tsx';
import { HandoffDetails } from './HandoffDetails.tsx';
import { ScoringProgress } from './ScoringProgress.tsx';

/**
 * What is known of the selected thing, and where it is changed. Its many fields follow the selection a moment later,
 * so that a step made by a key, or a map that is opened, is in sight first.
 */
export function Panel() {
  const colours = useHeatColours();
  const isNamingNew = useSession(({ naming }) => naming?.kind === 'step' && naming.fresh);
  const wasNamingNew = useDeferredValue(isNamingNew);
  const selection = useDeferredValue<Selection | null>(
    useSession((state) => state.selection),
    null,
  );
  return (
    <aside aria-label="Details" style={colours}>
      {isNamingNew || wasNamingNew ? <NewStepDetails /> : selection && <Details selection={selection} />}
    </aside>
  );
}

/** The keys give every record fields of its own, so that what was typed for one never lands in another. */
const Details = memo(function Details({ selection }: { readonly selection: Selection }) {
  switch (selection.kind) {
    case 'handoff':
      return <HandoffDetails key={selection.id} id={selection.id} />;
    case 'step': {
      const [id, another] = selection.ids;
      if (id === undefined) return <Workflow />;
      return another === undefined ? <StepDetails key={id} id={id} /> : <StepsDetails ids={selection.ids} />;
    }
    case 'lane':
      return <LaneDetails key={selection.id} id={selection.id} />;
    case 'connection':
      return <ConnectionDetails key={selection.id} id={selection.id} />;
    case 'none':
      return <Workflow />;
  }
});

function Workflow() {
  return <WorkflowDetails progress={<ScoringProgress />} />;
}
