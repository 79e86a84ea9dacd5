import { type ComponentProps, createElement } from 'react';

/** A table walked by arrow keys. Its rows, headers and cells need no roles: under a grid they are those of a grid. */
export function GridTable(props: ComponentProps<'table'>) {
  return createElement('table', { ...props, role: 'grid' });
}
