import { Button } from '@mantine/core';
import { useApp } from '../../app/appContext.ts';

/** How large the map is drawn. */
export function ZoomControls() {
  const app = useApp();
  return (
    <Button variant="subtle" color="gray" size="compact-sm" onClick={() => app.camera.fit()}>
      Fit
    </Button>
  );
}
