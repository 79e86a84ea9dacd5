import { counted } from '../../model/counted.ts';
import type { MissingTime } from './flowEfficiency.ts';

/** “3 touch times and 1 mean wait are missing”, or that nothing takes any time. */
export function missingTimesPhrase(missing: readonly MissingTime[]): string {
  const touch = missing.filter(({ kind }) => kind === 'touch').length;
  const wait = missing.length - touch;
  const parts = [touch > 0 && counted(touch, 'touch time'), wait > 0 && counted(wait, 'mean wait')];
  const told = parts.filter((part) => part !== false);
  if (told.length === 0) return '0 h of work and of waiting';
  return `${told.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing`;
}
