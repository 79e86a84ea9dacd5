import { displayName } from '../../../shared/model/displayName.ts';
import { useApp, useMap } from '../../app/appContext.ts';
import { ListButton } from '../../ui/ListButton.tsx';
import { Section } from '../../ui/Section.tsx';
import { DetailsHeading } from './DetailsHeading.tsx';

/** Several steps: their names, each a way to the one alone. */
export function StepsDetails({ ids }: { readonly ids: readonly string[] }) {
  const app = useApp();
  const map = useMap();
  const steps = ids.flatMap((id) => map.step.get(id) ?? []);
  return (
    <>
      <DetailsHeading kind="Selection" name={`${steps.length} steps`} />
      <Section title="Steps">
        {steps.map((step) => (
          <ListButton
            key={step.id}
            text={displayName(step)}
            onClick={() => app.session.select({ kind: 'step', ids: [step.id] })}
          />
        ))}
      </Section>
    </>
  );
}
