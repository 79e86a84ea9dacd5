import type { KeyboardEvent } from 'react';
import type { App } from '../../../app/appContext.ts';
import { matchesKeys } from '../../../app/keys.ts';
import { gridMove } from '../../../ui/gridMove.ts';
import { isPlain } from '../../../ui/isPlain.ts';
import { outlineColumns } from './outlineColumns.ts';
import type { TreeRow } from './treeRows.ts';

/** What a key does in the outline. */
export type OutlineAct =
  | { readonly kind: 'go'; readonly row: number; readonly column: number }
  | { readonly kind: 'toggle'; readonly isOpen: boolean }
  | { readonly kind: 'edit'; readonly isTyped: boolean }
  | { readonly kind: 'score' }
  | { readonly kind: 'add' }
  | { readonly kind: 'delete'; readonly join: boolean }
  | { readonly kind: 'move'; readonly lanes: number; readonly columns: number };

export interface OutlinePlace {
  readonly rows: readonly TreeRow[];
  readonly row: number;
  readonly column: number;
  readonly platform: App['platform'];
}

const PAGE = 12;

const moves: readonly (readonly [keys: string, act: OutlineAct])[] = [
  ['Mod+Enter', { kind: 'add' }],
  ['Delete', { kind: 'delete', join: true }],
  ['Backspace', { kind: 'delete', join: true }],
  ['Shift+Delete', { kind: 'delete', join: false }],
  ['Shift+Backspace', { kind: 'delete', join: false }],
  ['Alt+ArrowUp', { kind: 'move', lanes: -1, columns: 0 }],
  ['Alt+ArrowDown', { kind: 'move', lanes: 1, columns: 0 }],
  ['Alt+ArrowLeft', { kind: 'move', lanes: 0, columns: -1 }],
  ['Alt+ArrowRight', { kind: 'move', lanes: 0, columns: 1 }],
];

/** What the key does on this cell; null when it is not for the outline. */
export function outlineKey(event: KeyboardEvent, place: OutlinePlace): OutlineAct | null {
  const row = place.rows[place.row];
  const found = moves.find(([keys]) => matchesKeys(event, keys, place.platform));
  if (found) return found[1];
  if (row?.kind === 'handoff' && event.key === 'Enter' && isPlain(event)) return { kind: 'score' };
  if ((event.key === 'Enter' || event.key === 'F2') && isPlain(event))
    return { kind: 'edit', isTyped: false };
  const toggled = toggledBy(event, place);
  if (toggled !== null) return { kind: 'toggle', isOpen: toggled };
  if (row?.kind === 'step' && isTyped(event)) return { kind: 'edit', isTyped: true };
  return moveBy(event, place);
}

/** In the first column the right arrow opens what is closed, and the left arrow closes what is open. */
function toggledBy(event: KeyboardEvent, { rows, row, column }: OutlinePlace): boolean | null {
  const isExpanded = rows[row]?.isExpanded ?? null;
  if (column !== 0 || isExpanded === null || !isPlain(event)) return null;
  if (event.key === 'ArrowRight' && !isExpanded) return true;
  return event.key === 'ArrowLeft' && isExpanded ? false : null;
}

function moveBy(event: KeyboardEvent, { rows, row, column }: OutlinePlace): OutlineAct | null {
  if (event.altKey || event.metaKey || event.shiftKey) return null;
  if (event.key === 'PageDown') return { kind: 'go', row: Math.min(row + PAGE, rows.length - 1), column };
  if (event.key === 'PageUp') return { kind: 'go', row: Math.max(row - PAGE, 0), column };
  const size = { rows: rows.length, columns: outlineColumns.length };
  const next = gridMove({ row, column }, event.key, event.ctrlKey, size);
  return next && { kind: 'go', ...next };
}

/** A character, or the beginning of one in an input method. */
function isTyped(event: KeyboardEvent): boolean {
  const isCharacter = [...event.key].length === 1 && event.key !== ' ';
  return (isCharacter || event.key === 'Process') && !event.ctrlKey && !event.metaKey && !event.altKey;
}
