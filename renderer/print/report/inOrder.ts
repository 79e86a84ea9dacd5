import { createElement, Fragment, type ReactNode } from 'react';

/** Draws items that never move once they are drawn: they need no keys, and equal ones may follow each other. */
export function inOrder<T>(items: readonly T[], draw: (item: T, place: number) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...items.map(draw));
}
