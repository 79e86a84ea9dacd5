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

/** What the panel is about: what is selected, or the step that is only just being made. */
type Subject = Selection | { readonly kind: 'new step' };

const newStep: Subject = { kind: 'new step' };

/**
 * What is known of the selected thing, and where it is changed. Its many fields follow the selection a moment later,
 * so that a step made by a key, or a map that is opened, is in sight first.
 */
export function Panel() {
  const colours = useHeatColours();
  const chosen = useSession<Subject>(({ selection, naming }) =>
    naming?.kind === 'step' && naming.fresh ? newStep : selection,
  );
  const subject = useDeferredValue<Subject | null>(chosen, null);
  return (
    <aside aria-label="Details" style={colours} data-work>
      {subject && <Details subject={subject} />}
    </aside>
  );
}

/** The keys give every record fields of its own, so that what was typed for one never lands in another. */
const Details = memo(function Details({ subject }: { readonly subject: Subject }) {
  switch (subject.kind) {
    case 'new step':
      return <NewStepDetails />;
    case 'handoff':
      return <HandoffDetails key={subject.id} id={subject.id} />;
    case 'step': {
      const [id, another] = subject.ids;
      if (id === undefined) return <Workflow />;
      return another === undefined ? <StepDetails key={id} id={id} /> : <StepsDetails ids={subject.ids} />;
    }
    case 'lane':
      return <LaneDetails key={subject.id} id={subject.id} />;
    case 'connection':
      return <ConnectionDetails key={subject.id} id={subject.id} />;
    case 'none':
      return <Workflow />;
  }
});

function Workflow() {
  return <WorkflowDetails progress={<ScoringProgress />} />;
}
