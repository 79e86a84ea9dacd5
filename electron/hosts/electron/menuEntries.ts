import type { AppMenu, MenuColumnName, PageMenuEntry } from '../../../shared/contract/appMenu.ts';

/** A line of the native menu: what the page put there, something the system does by itself, or a line between. */
export type MenuEntry =
  | PageMenuEntry
  | {
      readonly role:
        | 'cut'
        | 'copy'
        | 'paste'
        | 'selectAll'
        | 'close'
        | 'quit'
        | 'minimize'
        | 'togglefullscreen';
    }
  | { readonly action: 'licences'; readonly label: string }
  | 'separator';

/** A column of our own, or the one that macOS has first: about, services, hide, quit. */
export type MenuColumn =
  | { readonly label: string; readonly entries: readonly MenuEntry[] }
  | { readonly role: 'appMenu' };

/** The native menu: the page's commands, and under them what the system does by itself. */
export function menuColumns(platform: NodeJS.Platform, menu: AppMenu): readonly MenuColumn[] {
  const column = (name: MenuColumnName, ...own: readonly MenuEntry[]): MenuColumn => ({
    label: name,
    entries: divided([...(menu[name] ?? []), own]),
  });
  const isMac = platform === 'darwin';
  const close: readonly MenuEntry[] = isMac ? [{ role: 'close' }] : [{ role: 'close' }, { role: 'quit' }];
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    column('File', ...close),
    column('Edit', { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }),
    column('View'),
    { label: 'Window', entries: [{ role: 'minimize' }, { role: 'togglefullscreen' }] },
    column('Help', { action: 'licences', label: 'Licences of included software' }),
  ];
}

/** The sections after one another, with a line between those that hold anything. */
function divided(sections: readonly (readonly MenuEntry[])[]): MenuEntry[] {
  return sections
    .filter((section) => section.length > 0)
    .flatMap((section, place) => (place === 0 ? section : ['separator' as const, ...section]));
}
