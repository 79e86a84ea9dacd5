import { useEffect, useState } from 'react';
import type { Response } from '../../../shared/contract/api.ts';
import { useApp } from '../../app/appContext.ts';

export type FoundMap = Response<'library.find'>['maps'][number];

/** How long typing must rest before the library is asked, in milliseconds. */
const restTime = 80;

/** The maps that hold all words of the search; null until the library has answered. */
export function useFindInLibrary(query: string): readonly FoundMap[] | null {
  const app = useApp();
  const [maps, setMaps] = useState<readonly FoundMap[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const answer = await app.host.invoke('library.find', { query: query.slice(0, 200) });
      if (isCurrent) setMaps(answer.maps);
    };
    const timer = setTimeout(() => void ask().catch(app.notify.fail), restTime);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [app, query]);
  return maps;
}
