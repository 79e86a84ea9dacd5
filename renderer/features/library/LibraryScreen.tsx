import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { MapSummary } from '../../../shared/contract/api.ts';
import { useApp } from '../../app/appContext.ts';

/** The maps of this library. */
export function LibraryScreen() {
  const app = useApp();
  const [maps, setMaps] = useState<readonly MapSummary[]>([]);
  useEffect(() => {
    app.host.invoke('library.list', {}).then(setMaps, app.notify.fail);
  }, [app]);
  return (
    <main>
      {maps.map((map) => (
        <Button
          key={map.mapId}
          variant="subtle"
          onClick={() => app.openMap(map.mapId).catch(app.notify.fail)}
        >
          {map.title}
        </Button>
      ))}
    </main>
  );
}
