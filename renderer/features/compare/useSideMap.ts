import { useEffect, useState } from 'react';
import { UserError } from '../../../shared/contract/outcome.ts';
import { mapFromRecords, type WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { useApp } from '../../app/appContext.ts';
import type { ComparedSide } from '../../state/comparisonStore.ts';
import { shownTitle } from '../library/libraryShelf.ts';

/** What is known of one side: nothing chosen, being read, why it cannot be shown, or the map. */
export type SideMap =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'read'; readonly map: WorkflowMap; readonly version: number };

/** Reads the map of a side, and reads it again when another one is chosen. */
export function useSideMap(side: ComparedSide | null): SideMap {
  const app = useApp();
  const [read, setRead] = useState<SideMap>({ kind: 'none' });
  const { mapId = null, version = null, title = '' } = side ?? {};
  useEffect(() => {
    if (mapId === null) {
      setRead({ kind: 'none' });
      return;
    }
    let isGone = false;
    setRead({ kind: 'reading' });
    app.host.invoke('library.openVersion', { mapId, version }).then(
      (found) => {
        if (!isGone) setRead({ kind: 'read', map: mapFromRecords(found.records), version: found.version });
      },
      (error: unknown) => {
        if (!isGone) setRead({ kind: 'refused', sentence: refusalOf(error, title) });
      },
    );
    return () => {
      isGone = true;
    };
  }, [app, mapId, version, title]);
  return read;
}

function refusalOf(error: unknown, title: string): string {
  if (!(error instanceof UserError)) return 'The library does not answer. Try again.';
  if (error.code !== 'not-found') return error.message;
  return `“${shownTitle(title)}” is not in the library any more. Choose another map to compare with.`;
}
