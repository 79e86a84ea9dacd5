import { Button } from '@mantine/core';
import { useApp } from '../../app/appContext.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';

/** Matrix and ranking before the first arrow crosses a lane. */
export function NoHandoffs() {
  const app = useApp();
  return (
    <EmptyState
      title="No handoffs yet"
      text="A handoff appears as soon as an arrow leads from one lane to another."
      action={
        <Button variant="default" onClick={() => app.session.show('map')}>
          Go to the map
        </Button>
      }
    />
  );
}
