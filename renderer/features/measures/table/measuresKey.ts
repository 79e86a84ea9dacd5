import type { KeyboardEvent } from 'react';
import type { MeasureBasis } from '../../../../shared/model/measures.ts';
import { type GridPlace, gridMove } from '../../../ui/gridMove.ts';
import { isPlain } from '../../../ui/isPlain.ts';

/** What a key does on a cell of the table. */
export type MeasuresAct =
  | { readonly kind: 'go'; readonly place: GridPlace }
  | { readonly kind: 'edit'; readonly isTyped: boolean }
  | { readonly kind: 'clear' }
  | { readonly kind: 'mark'; readonly basis: MeasureBasis };

const PAGE = 12;

/** Digits, signs of money and the beginning of a fraction; letters mark what is there. */
const BEGINS_A_VALUE = /^[\d.,\p{Sc}]$/u;

/** Null for a key that is not for the table. */
export function measuresKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  place: GridPlace,
  size: { readonly rows: number; readonly columns: number },
): MeasuresAct | null {
  if (event.metaKey || event.altKey) return null;
  const move = pageMove(event.key, place, size.rows) ?? gridMove(place, event.key, event.ctrlKey, size);
  if (move && !event.shiftKey) return { kind: 'go', place: move };
  if (event.ctrlKey) return null;
  if (BEGINS_A_VALUE.test(event.key)) return { kind: 'edit', isTyped: true };
  if (!isPlain(event)) return null;
  switch (event.key.toLowerCase()) {
    case 'enter':
    case 'f2':
      return { kind: 'edit', isTyped: false };
    case 'delete':
    case 'backspace':
      return { kind: 'clear' };
    case 'e':
      return { kind: 'mark', basis: 'estimated' };
    case 'm':
      return { kind: 'mark', basis: 'measured' };
    default:
      return null;
  }
}

function pageMove(key: string, { row, column }: GridPlace, rows: number): GridPlace | null {
  if (key === 'PageDown') return { row: Math.min(row + PAGE, rows - 1), column };
  return key === 'PageUp' ? { row: Math.max(row - PAGE, 0), column } : null;
}
