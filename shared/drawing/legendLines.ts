import type { MapAnalysis } from '../analysis/analyseMap.ts';
import { dimensionTexts } from '../analysis/dimensionTexts.ts';
import type { LensReadings } from '../analysis/lenses/readLens.ts';
import { presetOf } from '../analysis/weightPresets.ts';
import { weightedDimensions } from '../model/dimension.ts';
import { displayName } from '../model/displayName.ts';
import { type RaterMode, raterList, raterNames } from '../model/raterNames.ts';
import { type WorkflowMap, workflowOf } from '../model/workflowMap.ts';

/** What the lens shows, and whose scale its colours are. */
export function lensLine({ lens, relative }: LensReadings): string {
  const ownScale = ' Relative to this map: not to be compared with another.';
  return `${lens.name}: ${lens.sentence}${relative ? ownScale : ''}`;
}

/** Which state of the map a picture shows, and how it calls the raters. */
export interface PictureEdition {
  /** In the library, or null for a map that was read from a file and has none. */
  readonly version: number | null;
  /** ISO date. */
  readonly date: string | null;
  readonly raters: RaterMode;
  /** What a person calls the weights of the map, where no preset of Baton does. */
  readonly ownWeightsName?: string | undefined;
}

/** What every picture that leaves Baton says about itself, line by line. */
export function legendLines(map: WorkflowMap, analysis: MapAnalysis, edition: PictureEdition): string[] {
  const lines = [
    weightsLine(map, edition.ownWeightsName),
    ratersLine(map, analysis, edition.raters),
    outsideLine(map),
    provenanceLine(analysis, edition),
  ];
  return lines.filter((line) => line !== '');
}

/** The weights that heat was computed with, in words. */
function weightsLine(map: WorkflowMap, ownName?: string): string {
  const { weights } = workflowOf(map);
  const parts = weightedDimensions
    .filter((dimension) => weights[dimension] > 0)
    .map((dimension) => `${dimensionTexts[dimension].name.toLowerCase()} ${weights[dimension]}`);
  const name = presetOf(weights)?.name.toLowerCase() ?? ownName ?? 'own';
  return `Weights (${name}): ${parts.length > 0 ? parts.join(', ') : 'none'}`;
}

const NAMED_RATERS = 6;

/** Whose scores the heat is made of: those who rated any handoff that the map still has. Anonymous ones are counted. */
function ratersLine(map: WorkflowMap, { ranked }: MapAnalysis, mode: RaterMode): string {
  const ids = new Set(
    ranked.flatMap(({ scores }) =>
      Object.values(scores.byDimension).flatMap(({ values }) => values.map(({ raterId }) => raterId)),
    ),
  );
  const names = raterList(raterNames(map, mode), ids);
  if (names.length === 0) return 'Raters: none yet';
  if (mode === 'anonymous') return `Raters: ${names.length}, anonymous`;
  const more = names.length - NAMED_RATERS;
  return `Raters: ${names.slice(0, NAMED_RATERS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** How much is scored, of which version, and when. Parts that are not known are left out. */
function provenanceLine(
  { ranked }: MapAnalysis,
  { version, date }: Pick<PictureEdition, 'version' | 'date'>,
): string {
  const scored = ranked.filter(({ heat }) => heat !== null).length;
  return [
    `${scored} of ${ranked.length} handoffs scored`,
    version === null ? '' : `version ${version}`,
    date === null ? '' : date.slice(0, 10),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The sentence for what lies outside the company, when the map has any. */
function outsideLine(map: WorkflowMap): string {
  const names = [...map.lane.values()].filter(({ kind }) => kind === 'outside').map(displayName);
  return names.length > 0 ? `Outside parties: ${names.join(', ')}` : '';
}
