import { Button, Kbd } from '@mantine/core';
import { useApp } from '../../app/appContext.ts';
import { showKeys } from '../../app/keys.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';

/** Matrix and ranking before the first arrow crosses a lane. */
export function NoHandoffs() {
  const app = useApp();
  return (
    <EmptyState
      title="No handoffs yet"
      text={`A handoff appears as soon as an arrow leads from one lane to another: on a step, ${showKeys('Mod+ArrowDown', app.platform)} makes one.`}
      action={
        <Button variant="default" onClick={() => app.session.show('map')}>
          Go to the map <Kbd ml={8}>{showKeys('Mod+Digit1', app.platform)}</Kbd>
        </Button>
      }
    />
  );
}
