import { foldName } from '../model/names.ts';

/** One part of the card: what the record says, or the sentence that marks it as missing. */
export type CardEntry =
  | { readonly kind: 'text'; readonly label: string; readonly text: string }
  | { readonly kind: 'missing'; readonly label: string; readonly text: string };

/** The part as it was written, lines kept; marked as missing when nothing was. */
export function entry(label: string, written: string | null, missing: string): CardEntry {
  const text = (written ?? '').trim();
  return foldName(text) ? { kind: 'text', label, text } : { kind: 'missing', label, text: missing };
}

/** A figure as it is printed: one decimal where it has one. */
export function figureText(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A share of 0–1 as a whole per cent; only all and none are printed as 100 % and 0 %. */
export function shareText(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 100 && share < 1) return 'over 99 %';
  if (percent === 0 && share > 0) return 'under 1 %';
  return `${percent} %`;
}

/** The same where there is little room, without the sign: “<1”, “>99”. */
export function shortPercent(share: number): string {
  if (share > 0 && share < 0.005) return '<1';
  if (share < 1 && share >= 0.995) return '>99';
  return String(Math.round(100 * share));
}
