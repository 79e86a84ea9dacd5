import type { Paper } from '../../../shared/contract/printJob.ts';

/** Where US Letter is the usual paper (CLDR, measurement data: paper size). */
const LETTER_REGIONS = new Set([
  'US',
  'CA',
  'MX',
  'PR',
  'PH',
  'CL',
  'CO',
  'CR',
  'GT',
  'NI',
  'PA',
  'SV',
  'VE',
  'BZ',
]);

/** The paper that people of this language and region (BCP 47, such as `en-US`) have in their printer. */
export function usualPaper(language: string): Paper {
  const region = /-([A-Z]{2})\b/.exec(language)?.[1];
  return region !== undefined && LETTER_REGIONS.has(region) ? 'letter' : 'a4';
}
