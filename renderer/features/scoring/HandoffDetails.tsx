import { useAnalysis } from '../../app/appContext.ts';
import { Comments } from '../comments/Comments.tsx';
import { HandoffGaps } from '../gaps/HandoffGaps.tsx';
import { MeasuresSection } from '../measures/MeasuresSection.tsx';
import { DetailsHeading } from '../workflow/DetailsHeading.tsx';
import { HandoffFacts } from './HandoffFacts.tsx';
import { HandoffHeader } from './HandoffHeader.tsx';
import { Scorecard } from './Scorecard.tsx';

export function HandoffDetails({ id }: { readonly id: string }) {
  const handoff = useAnalysis().byId.get(id);
  if (!handoff) {
    return (
      <DetailsHeading kind="Handoff" name="No longer on the map">
        Its two steps are not connected any more. What was known of it comes back when they are.
      </DetailsHeading>
    );
  }
  return (
    <>
      <HandoffHeader handoff={handoff} />
      <Scorecard handoff={handoff} />
      <HandoffFacts record={handoff.found.record} />
      <HandoffGaps handoff={handoff} />
      <MeasuresSection record={handoff.found.record} />
      <Comments kind="handoff" id={id} />
    </>
  );
}
