import { useLayoutEffect } from 'react';

/**
 * Marks the document while something is so that styles elsewhere depend on. A selector that looks into the document
 * (`:root:has(…)`) would say the same, and have every style of the page worked out anew at each change of it.
 */
export function useRootMark(mark: `data-${string}`, isSo: boolean): void {
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute(mark, isSo);
    return () => document.documentElement.removeAttribute(mark);
  }, [mark, isSo]);
}
