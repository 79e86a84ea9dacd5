import type { MapAnalysis, ScoredHandoff } from '../../../../shared/analysis/analyseMap.ts';
import { dimensionTexts } from '../../../../shared/analysis/dimensionTexts.ts';
import type { LensReadings } from '../../../../shared/analysis/lenses/readLens.ts';
import { type Dimension, dimensions } from '../../../../shared/model/dimension.ts';
import { displayOwner, displaySystem } from '../../../../shared/model/displayName.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { layerScale, usePresenting } from '../../../state/presentingStore.ts';
import { usePointer } from '../canvasContext.ts';
import { handoffOf } from '../pointer/hitTest.ts';
import styles from './HandoffCard.module.css';

const cardWidth = 264;
const cardHeight = 198;
const offset = 16;

interface HandoffCardProps {
  readonly map: WorkflowMap;
  readonly analysis: MapAnalysis;
  readonly readings: LensReadings;
  readonly size: { readonly width: number; readonly height: number };
}

/** What is known of the handoff under the pointer: who, by which systems, and its eight scores at a glance. */
export function HandoffCard({ map, analysis, readings, size }: HandoffCardProps) {
  const { id, at } = usePointer(({ hover, hoverAt, gesture }) => ({
    id: gesture ? null : handoffOf(hover),
    at: hoverAt,
  }));
  const scale = layerScale(usePresenting());
  const handoff = id === null ? undefined : analysis.byId.get(id);
  if (!handoff) return null;
  const [width, height] = [cardWidth * scale, cardHeight * scale];
  const left = at.x + offset + width > size.width ? at.x - offset - width : at.x + offset;
  const top = Math.max(8, Math.min(at.y + offset, size.height - height - 8));
  const { record } = handoff.found;
  return (
    <div
      className={styles.card}
      style={{ left: left / scale, top: top / scale, width: cardWidth }}
      aria-hidden
    >
      <p className={styles.title}>{handoff.name}</p>
      <p className={styles.heat}>{heatPhrase(handoff)}</p>
      {readings.lens.id !== 'heat' && <p className={styles.heat}>{lensPhrase(handoff, readings)}</p>}
      <dl className={styles.facts}>
        <dt>Owner</dt>
        <dd>{pair(displayOwner(map, record.givingOwnerId), displayOwner(map, record.receivingOwnerId))}</dd>
        <dt>Systems</dt>
        <dd>
          {pair(displaySystem(map, record.senderSystemId), displaySystem(map, record.receiverSystemId))}
        </dd>
      </dl>
      <Profile handoff={handoff} />
    </div>
  );
}

function heatPhrase({ heat, rank }: ScoredHandoff): string {
  return heat === null ? 'Unscored' : `#${rank} · heat ${Math.round(heat)}`;
}

/** What the lens reads, such as “#2 · Items wait 31 hours, measured”. */
function lensPhrase({ found }: ScoredHandoff, { byId }: LensReadings): string {
  const { words = '', rank = null } = byId.get(found.id) ?? {};
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return rank === null ? sentence : `#${rank} · ${sentence}`;
}

function pair(from: string | null, to: string | null): string {
  if (!from && !to) return 'not named';
  if (from === to) return from ?? '';
  return `${from ?? 'not named'} → ${to ?? 'not named'}`;
}

/** Eight bars, one a dimension, in the order they are asked; a missing score is a dot. */
function Profile({ handoff }: { readonly handoff: ScoredHandoff }) {
  return (
    <div className={styles.profile}>
      {dimensions.map((dimension) => (
        <span key={dimension} className={styles.bar} title={dimensionTexts[dimension].name}>
          <span
            data-missing={median(handoff, dimension) === null || undefined}
            style={barHeight(handoff, dimension)}
          />
        </span>
      ))}
    </div>
  );
}

function barHeight(handoff: ScoredHandoff, dimension: Dimension): React.CSSProperties {
  const value = median(handoff, dimension);
  return value === null ? {} : { height: `${value * 20}%` };
}

function median({ scores }: ScoredHandoff, dimension: Dimension): number | null {
  return scores.medians[dimension] ?? null;
}
