import { type ComponentProps, createElement } from 'react';

/** A table walked by arrow keys, some of whose rows stand under others: each says its level. */
export function TreeGridTable(props: ComponentProps<'table'>) {
  return createElement('table', { ...props, role: 'treegrid' });
}
