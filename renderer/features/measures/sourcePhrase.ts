import type { Measure } from '../../../shared/model/measures.ts';
import { datePhrase } from '../../ui/nearDay.ts';

/** “CRM, 28 November 2025”, or what of it is known. */
export function sourcePhrase({ source, date }: Measure): string {
  const day = new Date(`${date}T12:00`);
  const when = Number.isNaN(day.getTime()) ? date : datePhrase(day, new Date());
  return [source || 'no source', when || 'no date'].join(', ');
}
