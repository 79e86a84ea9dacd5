import { type RaterMode, raterNames } from '../model/raterNames.ts';
import { shownName } from '../model/shownName.ts';
import { type WorkflowMap, workflowOf } from '../model/workflowMap.ts';
import { analyseMap, type ScoredHandoff } from './analyseMap.ts';
import { type CardEntry, entry } from './cardEntry.ts';
import { type CardMetric, cardMetrics } from './cardMetrics.ts';
import { type CardSection, cardSections } from './cardSections.ts';
import { type HotDimension, hottestDimensions } from './hottestDimensions.ts';
import { type FirmnessById, type RankFirmness, rankFirmness } from './rankFirmness.ts';
import { handoffCaseOf, type Verdict, verdictOf } from './verdict.ts';
import { weightsText } from './weightsText.ts';

/** The pilot decision card as plain content, in the order in which it is read (method §6). */
export interface DecisionCard {
  /** Of the document. */
  readonly title: string;
  readonly handoff: ScoredHandoff;
  readonly verdict: Verdict;
  /** How many handoffs of the map have a rank. */
  readonly rankedCount: number;
  /** Null when the handoff is unscored. */
  readonly firmness: RankFirmness | null;
  /** At most three, hottest first. */
  readonly hottest: readonly HotDimension[];
  /** The decision first; every part is there, written or marked as missing. */
  readonly sections: readonly CardSection[];
  /** The rows of the section "metrics" in columns. */
  readonly metrics: readonly CardMetric[];
  /** Every missing part, in the order of the card. */
  readonly missing: readonly CardEntry[];
  /** What every figure is traceable to. */
  readonly smallPrint: readonly CardEntry[];
}

export interface CardEdition {
  /** In the library, or null for a map that was read from a file and has none. */
  readonly version: number | null;
  /** ISO date. */
  readonly date: string;
  /** How the small print calls the raters. */
  readonly raters: RaterMode;
  /** What a person calls the weights of the map, where no preset of Baton does. */
  readonly ownWeightsName?: string | undefined;
  /** Drawn here when left out; null where it is being drawn, so that nobody waits for it. */
  readonly firmness?: FirmnessById | null;
}

/**
 * The content of one handoff's card.
 * @throws Error when the map has no such handoff.
 */
export function decisionCard(map: WorkflowMap, handoffId: string, edition: CardEdition): DecisionCard {
  const analysis = analyseMap(map);
  const handoffCase = handoffCaseOf(map, analysis, handoffId);
  const verdict = verdictOf(map, analysis, handoffId);
  const handoff = analysis.byId.get(handoffId);
  if (!handoff) throw new Error(`This map has no handoff ${handoffId}.`);
  const firmness = edition.firmness === undefined ? rankFirmness(map, analysis) : edition.firmness;
  const facts = {
    handoff,
    verdict,
    rankedCount: analysis.ranked.filter(({ rank }) => rank !== null).length,
    firmness: firmness?.get(handoffId) ?? null,
    hottest: hottestDimensions(handoff.scores.medians, workflowOf(map).weights),
    metrics: cardMetrics(handoffCase.pilot),
  };
  const sections = cardSections(handoffCase, facts);
  return {
    ...facts,
    title: `Pilot decision card: ${handoff.name}`,
    sections,
    missing: sections.flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'missing')),
    smallPrint: smallPrint(map, handoff, edition),
  };
}

function smallPrint(map: WorkflowMap, handoff: ScoredHandoff, edition: CardEdition): readonly CardEntry[] {
  return [
    entry('Map', shownName(workflowOf(map).title), 'The map has no title.'),
    entry('Version', edition.version === null ? 'as in the file' : String(edition.version), ''),
    entry('Date', edition.date, 'No date.'),
    entry('Raters', ratersText(map, handoff, edition.raters), 'Nobody has scored this handoff.'),
    entry('Weights', weightsText(workflowOf(map).weights, edition.ownWeightsName), ''),
  ];
}

/** Such as "Ana (Sales lead), Ben"; anonymous raters are counted. */
function ratersText(map: WorkflowMap, handoff: ScoredHandoff, mode: RaterMode): string {
  const ids = new Set(
    Object.values(handoff.scores.byDimension).flatMap(({ values }) => values.map(({ raterId }) => raterId)),
  );
  if (mode === 'anonymous') return ids.size === 0 ? '' : `${ids.size}, anonymous`;
  return [...raterNames(map, mode)]
    .filter(([id]) => ids.has(id))
    .map(([, { name, role }]) => (role ? `${name} (${role})` : name))
    .join(', ');
}
