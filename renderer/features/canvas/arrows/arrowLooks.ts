import type { MapAnalysis } from '../../../../shared/analysis/analyseMap.ts';
import type { LensScale, Tone } from '../../../../shared/analysis/lenses/lens.ts';
import type { LensReadings } from '../../../../shared/analysis/lenses/readLens.ts';
import { type HandoffMark, handoffMarks } from '../../../../shared/drawing/handoffMarks.ts';
import { flowWidth, unscoredWidth } from '../../../../shared/drawing/heatPalette.ts';
import { lensPalettes } from '../../../../shared/drawing/lensPalettes.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { type CommentCounts, openComments } from '../../comments/openComments.ts';

/** How an arrow is drawn: plain flow, a handoff while no lens is shown, one that is not known, or its part of the scale. */
export type ArrowTone = 'flow' | 'handoff' | 'unscored' | Tone;

export interface ArrowLook {
  readonly tone: ArrowTone;
  /** Of the line, in pixels at 100 %. */
  readonly width: number;
  /** Of the handoffs whose path it lies on, the one that stands out most; null for plain flow. */
  readonly handoffId: string | null;
  /** The pills it carries, from top to bottom. */
  readonly pills: readonly PillLook[];
}

export interface PillLook {
  readonly handoffId: string;
  readonly tone: Tone | null;
  /** What the lens reads, or “?”. */
  readonly text: string;
  readonly rank: number | null;
  /** From 0: what stands out first. */
  readonly place: number;
  /** How many comments about it are open. */
  readonly comments: number;
}

export type ArrowLooks = ReadonlyMap<string, ArrowLook>;

export const plainFlow: ArrowLook = { tone: 'flow', width: flowWidth, handoffId: null, pills: [] };

/** The width of a handoff's arrow while no lens is shown. */
const litWidth = 2;

/** The width of an arrow's line, in pixels at 100 %. */
export function arrowWidth(tone: ArrowTone, scale: LensScale): number {
  if (tone === 'flow') return flowWidth;
  if (tone === 'handoff') return litWidth;
  return tone === 'unscored' ? unscoredWidth : lensPalettes[scale].widths[tone];
}

/**
 * The look of every arrow on a handoff's path, seen through a lens, or through none; arrows not listed are plain flow.
 * A look that did not change is the same object as before.
 */
export function arrowLooks(
  map: WorkflowMap,
  analysis: MapAnalysis,
  readings: LensReadings | null,
  before: ArrowLooks,
): ArrowLooks {
  const comments = openComments(map);
  const looks = new Map<string, ArrowLook>();
  for (const [id, mark] of handoffMarks(map, analysis, readings ?? undefined)) {
    looks.set(id, kept(lookOf(mark, readings, comments), before.get(id)));
  }
  return looks;
}

function lookOf(
  { handoff, tone, scale, carries }: HandoffMark,
  readings: LensReadings | null,
  comments: CommentCounts,
): ArrowLook {
  const handoffId = handoff.found.id;
  if (!readings) return { tone: 'handoff', width: litWidth, handoffId, pills: [] };
  const pills = carries.map(({ found }) => pillOf(found.id, readings, comments));
  return { tone, width: arrowWidth(tone, scale), handoffId, pills };
}

function pillOf(handoffId: string, { byId }: LensReadings, comments: CommentCounts): PillLook {
  const { tone = null, text = '?', rank = null, place = 0 } = byId.get(handoffId) ?? {};
  return { handoffId, tone, text, rank, place, comments: comments.get(handoffId) ?? 0 };
}

function kept(look: ArrowLook, before: ArrowLook | undefined): ArrowLook {
  const same =
    before !== undefined &&
    before.tone === look.tone &&
    before.width === look.width &&
    before.handoffId === look.handoffId &&
    before.pills.length === look.pills.length &&
    before.pills.every((pill, at) => isSamePill(pill, look.pills[at]));
  return same ? before : look;
}

function isSamePill(a: PillLook, b: PillLook | undefined): boolean {
  return (
    b !== undefined &&
    a.handoffId === b.handoffId &&
    a.tone === b.tone &&
    a.text === b.text &&
    a.rank === b.rank &&
    a.place === b.place &&
    a.comments === b.comments
  );
}
