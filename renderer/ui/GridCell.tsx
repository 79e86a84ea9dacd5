import { type ComponentProps, createElement } from 'react';

/** A cell of a table walked by arrow keys: it may be selected, which a cell to be read only may not. */
export function GridCell(props: ComponentProps<'td'>) {
  return createElement('td', { ...props, role: 'gridcell' });
}
