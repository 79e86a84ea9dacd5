import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import type { Picture } from '../../../shared/drawing/picture.ts';
import styles from './HandoffSpots.module.css';

interface HandoffSpotsProps {
  readonly picture: Picture;
  /** What the spots are, in words. */
  readonly label: string;
  readonly selectedId: string | null;
  nameOf(handoffId: string): string;
  onSelect(handoffId: string): void;
}

/** What can be pointed at on a picture: one tab stop, walked by arrow keys, each spot a handoff to be chosen. */
export function HandoffSpots({ picture, label, selectedId, nameOf, onSelect }: HandoffSpotsProps) {
  const list = useRef<HTMLDivElement>(null);
  const { spots, drawing } = picture;
  const width = Number(drawing.attributes.width);
  const height = Number(drawing.attributes.height);
  if (spots.length === 0) return null;
  const selectedAt = spots.findIndex(({ handoffId }) => handoffId === selectedId);
  const stop = Math.max(0, selectedAt);
  const walk = (event: KeyboardEvent): void => {
    const next = nextSpot(selectedAt, event.key, spots.length);
    const spot = next === null ? undefined : spots[next];
    if (!spot || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onSelect(spot.handoffId);
    list.current?.querySelector<HTMLElement>(`[data-spot="${spots.indexOf(spot)}"]`)?.focus();
  };
  const pick = ({ target }: MouseEvent): void => {
    const spot = target instanceof HTMLElement ? spots[Number(target.dataset.spot)] : undefined;
    if (spot) onSelect(spot.handoffId);
  };
  return (
    <div
      ref={list}
      className={styles.spots}
      role="listbox"
      aria-label={label}
      onKeyDown={walk}
      onClick={pick}
    >
      {spots.map((spot, index) => (
        <div
          key={spot.handoffId}
          className={styles.spot}
          role="option"
          aria-selected={index === selectedAt}
          aria-label={nameOf(spot.handoffId)}
          title={nameOf(spot.handoffId)}
          data-spot={index}
          data-round={spot.width === spot.height || undefined}
          tabIndex={index === stop ? 0 : -1}
          style={{
            left: `${(100 * spot.x) / width}%`,
            top: `${(100 * spot.y) / height}%`,
            width: `${(100 * spot.width) / width}%`,
            height: `${(100 * spot.height) / height}%`,
          }}
        />
      ))}
    </div>
  );
}

/** Where a key leads from this spot, or from none (-1); null for a key that does not walk. Nothing leads past an end. */
function nextSpot(from: number, key: string, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(count - 1, from + 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(0, from - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Enter':
    case ' ':
      return Math.max(0, from);
    default:
      return null;
  }
}
