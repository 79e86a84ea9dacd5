import { useCallback, useRef } from 'react';

/** The same function for good, that does what the one of the last drawing does. */
export function useLatest<F extends (...given: never[]) => void>(latest: F): F {
  const current = useRef(latest);
  current.current = latest;
  return useCallback(((...given: Parameters<F>) => current.current(...given)) as F, []);
}
