import { type ComponentProps, createElement } from 'react';

/** A row of a table walked by arrow keys: it may have the focus and be selected as a whole. */
export function GridRow(props: ComponentProps<'tr'>) {
  return createElement('tr', { ...props, role: 'row' });
}
