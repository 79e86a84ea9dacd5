import type { MapAnalysis, ScoredHandoff } from '../../../../shared/analysis/analyseMap.ts';
import type { HeatBin } from '../../../../shared/analysis/heatBin.ts';
import { type HandoffMark, handoffMarks } from '../../../../shared/drawing/handoffMarks.ts';
import { arrowWidths, flowWidth, unscoredWidth } from '../../../../shared/drawing/heatPalette.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { type CommentCounts, openComments } from '../../comments/openComments.ts';

/** How an arrow is drawn: plain flow, a handoff while heat is hidden, an unscored one, or its heat's bin. */
export type ArrowTone = 'flow' | 'handoff' | 'unscored' | HeatBin;

export interface ArrowLook {
  readonly tone: ArrowTone;
  /** The hottest handoff whose path it lies on; null for plain flow. */
  readonly handoffId: string | null;
  /** The number pills it carries, from top to bottom. */
  readonly pills: readonly PillLook[];
}

export interface PillLook {
  readonly handoffId: string;
  readonly bin: HeatBin | null;
  /** Whole heat 0–100, or null when unscored. */
  readonly heat: number | null;
  readonly rank: number | null;
  /** How many comments about it are open. */
  readonly comments: number;
}

export type ArrowLooks = ReadonlyMap<string, ArrowLook>;

export const plainFlow: ArrowLook = { tone: 'flow', handoffId: null, pills: [] };

/** The width of a handoff's arrow while heat is hidden. */
const litWidth = 2;

/** The width of an arrow's line, in pixels at 100 %. */
export function arrowWidth(tone: ArrowTone): number {
  if (tone === 'flow') return flowWidth;
  if (tone === 'handoff') return litWidth;
  return tone === 'unscored' ? unscoredWidth : arrowWidths[tone];
}

/**
 * The look of every arrow on a handoff's path; arrows not listed are plain flow.
 * A look that did not change is the same object as before.
 */
export function arrowLooks(
  map: WorkflowMap,
  analysis: MapAnalysis,
  heatShown: boolean,
  before: ArrowLooks,
): ArrowLooks {
  const comments = openComments(map);
  const looks = new Map<string, ArrowLook>();
  for (const [id, mark] of handoffMarks(map, analysis)) {
    looks.set(id, kept(lookOf(mark, heatShown, comments), before.get(id)));
  }
  return looks;
}

function lookOf(
  { handoff, tone, carries }: HandoffMark,
  heatShown: boolean,
  comments: CommentCounts,
): ArrowLook {
  const handoffId = handoff.found.id;
  return heatShown
    ? { tone, handoffId, pills: carries.map((each) => pillOf(each, comments)) }
    : { tone: 'handoff', handoffId, pills: [] };
}

function pillOf({ found, bin, heat, rank }: ScoredHandoff, comments: CommentCounts): PillLook {
  return {
    handoffId: found.id,
    bin,
    heat: heat === null ? null : Math.round(heat),
    rank,
    comments: comments.get(found.id) ?? 0,
  };
}

function kept(look: ArrowLook, before: ArrowLook | undefined): ArrowLook {
  const same =
    before !== undefined &&
    before.tone === look.tone &&
    before.handoffId === look.handoffId &&
    before.pills.length === look.pills.length &&
    before.pills.every((pill, place) => isSamePill(pill, look.pills[place]));
  return same ? before : look;
}

function isSamePill(a: PillLook, b: PillLook | undefined): boolean {
  return (
    b !== undefined &&
    a.handoffId === b.handoffId &&
    a.heat === b.heat &&
    a.rank === b.rank &&
    a.comments === b.comments
  );
}
