import { foldName, registryKey } from '../../model/names.ts';
import type { WorkNature } from '../../model/step.ts';
import type { OutlineDetails } from './outline.ts';

type Role =
  | 'lane'
  | 'step'
  | 'kind'
  | 'condition'
  | 'leadsTo'
  | 'owner'
  | 'backup'
  | 'system'
  | 'responseWindow'
  | 'touchMinutes'
  | 'nature'
  | 'notes'
  | 'number';

/** Heading, without regard to case -> what stands under it. */
const roles: Readonly<Record<string, Role>> = Object.fromEntries(
  (
    [
      [
        'lane',
        'lane, swimlane, swim lane, team, role, department, who, actor, party, performer, responsible, unit',
      ],
      ['step', 'step, steps, step name, process step, task, task name, activity, action, what, name'],
      ['kind', 'kind, type, step type'],
      ['condition', 'condition, branch, when, if'],
      ['leadsTo', 'leads to, goes to, next, next step, to'],
      ['owner', 'owner, decision owner, process owner'],
      ['backup', 'backup, backup owner, deputy'],
      ['system', 'system, systems, tool, tools, application, app, software'],
      ['responseWindow', 'response window, response time, sla, due'],
      ['touchMinutes', 'touch minutes, touch time, touch time (min), minutes, touch'],
      ['nature', 'nature, routine/exception, routine or exception, work'],
      ['notes', 'notes, note, comment, comments, remark, remarks, description'],
      ['number', 'no, no., nr, nr., #, id, number'],
    ] as const
  ).flatMap(([role, names]) => names.split(', ').map((name) => [name, role])),
);

/** Which column says what, and the headings of those that say something else. */
export interface OutlineColumns {
  readonly roles: readonly (Role | null)[];
  readonly headings: readonly string[];
  /** Whether the row they were read from is a row of headings. */
  readonly isHeadingRow: boolean;
}

/** One row's cells, sorted by what they say. */
export interface OutlineCells {
  readonly lane: string;
  readonly step: string;
  readonly kind: string;
  readonly condition: string;
  /** null where the table has no such column. */
  readonly leadsTo: readonly string[] | null;
  readonly details: OutlineDetails;
}

/** What columns without headings say: lane, then step, after a number where the first row begins with one. */
function plainRoles([first = '', ...rest]: readonly string[]): readonly Role[] {
  const roles: readonly Role[] = rest.length === 0 ? ['step'] : ['lane', 'step'];
  return /^\s*\d{1,4}\s*$/.test(first) && rest.length > 0 ? ['number', ...plainRoles(rest)] : roles;
}

/** Reads the first row of a table: headings when one of them names steps, or two are known. */
export function readColumns(cells: readonly string[]): OutlineColumns {
  const headings = cells.map((cell) => foldName(cell.replaceAll('*', '')));
  const found = headings.map((heading) => roles[registryKey(heading)] ?? null);
  const known = found.filter((role) => role !== null);
  if (known.length >= 2 && new Set(known).size === known.length && known.includes('step'))
    return { roles: withLane(found), headings, isHeadingRow: true };
  return { roles: plainRoles(cells), headings: [], isHeadingRow: false };
}

/** Where no column names lanes, the owners do the work. */
function withLane(found: readonly (Role | null)[]): readonly (Role | null)[] {
  return found.includes('lane') ? found : found.map((role) => (role === 'owner' ? 'lane' : role));
}

/** Whether the row only rules off the headings, as `|---|:--:|` does. */
export function isRuledOff(cells: readonly string[]): boolean {
  return cells.every((cell) => /^[:\-\s]*$/.test(cell)) && cells.some((cell) => cell.includes('-'));
}

export function readCells(cells: readonly string[], columns: OutlineColumns): OutlineCells {
  // A single cell under two columns without headings is a step of the lane before it.
  const [only = ''] = cells;
  if (!columns.isHeadingRow && cells.length === 1) return { ...cellsOf([only], ['step'], []) };
  return cellsOf(cells, columns.roles, columns.headings);
}

function cellsOf(
  cells: readonly string[],
  order: readonly (Role | null)[],
  headings: readonly string[],
): OutlineCells {
  const of = (role: Role): string => {
    const place = order.indexOf(role);
    return place === -1 ? '' : (cells[place] ?? '');
  };
  const others = cells.flatMap((cell, place) => {
    if (order[place] || foldName(cell) === '') return [];
    return [headings[place] ? `${headings[place]}: ${cell.trim()}` : cell.trim()];
  });
  return {
    lane: foldName(of('lane')),
    step: of('step'),
    kind: foldName(of('kind')).toLowerCase(),
    condition: foldName(of('condition')),
    leadsTo: order.includes('leadsTo') ? splitNames(of('leadsTo')) : null,
    details: detailsOf(of, others),
  };
}

function splitNames(cell: string): string[] {
  return cell
    .split(/[;\n]/u)
    .map(foldName)
    .filter((name) => name !== '');
}

function detailsOf(of: (role: Role) => string, others: readonly string[]): OutlineDetails {
  const minutes = foldName(of('touchMinutes'));
  const touch = /^\d{1,7}(?:[.,]\d{1,3})?(?=\s*(?:m|min|mins|minutes)?$)/iu.exec(minutes)?.[0];
  const nature = natureOf(of('nature'));
  const notes = [of('notes').trim(), ...(minutes && !touch ? [`Touch time: ${minutes}`] : []), ...others];
  return {
    ...named('owner', of('owner')),
    ...named('backup', of('backup')),
    ...named('system', of('system')),
    ...named('responseWindow', of('responseWindow')),
    ...named('notes', notes.filter((note) => note !== '').join('\n')),
    ...(touch ? { touchMinutes: Number(touch.replace(',', '.')) } : {}),
    ...(nature ? { nature } : {}),
  };
}

function natureOf(cell: string): WorkNature | null {
  const word = foldName(cell).toLowerCase();
  return word === 'routine' || word === 'exception' ? word : null;
}

function named(
  key: 'owner' | 'backup' | 'system' | 'responseWindow' | 'notes',
  cell: string,
): OutlineDetails {
  const text = key === 'notes' ? cell : foldName(cell);
  return text === '' ? {} : { [key]: text };
}
