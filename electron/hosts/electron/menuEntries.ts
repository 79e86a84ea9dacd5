/** A line of the native menu: a command of the page, something the system does by itself, or a line between. */
export type MenuEntry =
  | { readonly command: string; readonly label: string; readonly keys?: string }
  | {
      readonly role:
        | 'cut'
        | 'copy'
        | 'paste'
        | 'selectAll'
        | 'close'
        | 'quit'
        | 'minimize'
        | 'togglefullscreen'
        | 'about';
    }
  | { readonly action: 'licences'; readonly label: string }
  | 'separator';

/** A column of our own, or the one that macOS has first: about, services, hide, quit. */
export type MenuColumn =
  | { readonly label: string; readonly entries: readonly MenuEntry[] }
  | { readonly role: 'appMenu' };

/** The native menu. What a command does, and whether it may, is the page's business. */
export function menuColumns(platform: NodeJS.Platform): readonly MenuColumn[] {
  if (platform !== 'darwin')
    return [
      { label: 'File', entries: [...fileEntries, { role: 'close' }, { role: 'quit' }] },
      ...columns,
      { label: 'Help', entries: [licences, { role: 'about' }] },
    ];
  return [
    { role: 'appMenu' },
    { label: 'File', entries: [...fileEntries, { role: 'close' }] },
    ...columns,
    { label: 'Help', entries: [licences] },
  ];
}

const licences: MenuEntry = { action: 'licences', label: 'Licences of Included Software' };

const fileEntries: readonly MenuEntry[] = [
  { command: 'library.new', label: 'New Map', keys: 'CmdOrCtrl+N' },
  { command: 'file.library', label: 'Library', keys: 'CmdOrCtrl+O' },
  { command: 'library.import', label: 'Import…', keys: 'CmdOrCtrl+I' },
  'separator',
  { command: 'exchange.exportMap', label: 'Save a Copy as .baton…' },
  { command: 'exchange.exportHeatMapSvg', label: 'Export Heat Map as SVG…' },
  { command: 'exchange.exportHeatMapPng', label: 'Export Heat Map as PNG…' },
  { command: 'exchange.exportRanking', label: 'Export Ranking as CSV…' },
  { command: 'exchange.printCard', label: 'Print Decision Card…', keys: 'CmdOrCtrl+P' },
  'separator',
];

const columns: readonly MenuColumn[] = [
  {
    label: 'Edit',
    entries: [
      { command: 'edit.undo', label: 'Undo', keys: 'CmdOrCtrl+Z' },
      { command: 'edit.redo', label: 'Redo', keys: 'CmdOrCtrl+Shift+Z' },
      'separator',
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  },
  {
    label: 'View',
    entries: [
      { command: 'view.map', label: 'Map', keys: 'CmdOrCtrl+1' },
      { command: 'view.matrix', label: 'Matrix', keys: 'CmdOrCtrl+2' },
      { command: 'view.ranking', label: 'Ranking', keys: 'CmdOrCtrl+3' },
      { command: 'view.card', label: 'Card', keys: 'CmdOrCtrl+4' },
      'separator',
      { command: 'view.heat', label: 'Heat', keys: 'Shift+M' },
      { command: 'view.fit', label: 'Fit the Map', keys: 'Shift+1' },
      { command: 'view.fitSelection', label: 'Fit the Selection', keys: 'Shift+2' },
      { command: 'view.actualSize', label: 'Zoom to 100 %', keys: 'Shift+0' },
      { command: 'view.zoomIn', label: 'Zoom In', keys: 'CmdOrCtrl+Plus' },
      { command: 'view.zoomOut', label: 'Zoom Out', keys: 'CmdOrCtrl+-' },
    ],
  },
  { label: 'Window', entries: [{ role: 'minimize' }, { role: 'togglefullscreen' }] },
];
