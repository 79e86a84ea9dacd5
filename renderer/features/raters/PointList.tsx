import { UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { dimensionTexts } from '../../../shared/analysis/dimensionTexts.ts';
import type { DiscussionPoint } from '../../../shared/analysis/discussionPoints.ts';
import { type RaterNames, raterList } from '../../../shared/model/raterNames.ts';
import { useApp, useSession } from '../../app/appContext.ts';
import { gridMove } from '../../ui/gridMove.ts';
import { isPlain } from '../../ui/isPlain.ts';
import { useRaterNames } from '../scoring/useRaterNames.ts';
import styles from './DiscussionLists.module.css';
import { showPoint } from './showPoint.ts';

/** Points as one tab stop: up and down go to the next and show it in the panel, digits score it there. */
export function PointList({
  label,
  points,
}: {
  readonly label: string;
  readonly points: readonly DiscussionPoint[];
}) {
  const app = useApp();
  const names = useRaterNames();
  const list = useRef<HTMLUListElement>(null);
  const shown = useSession(({ selection, dimension }) =>
    selection.kind === 'handoff' ? `${selection.id} ${dimension}` : '',
  );
  const shownAt = points.findIndex((point) => keyOf(point) === shown);
  const walk = (event: KeyboardEvent): void => {
    if (!isPlain(event) || event.key === 'ArrowLeft' || event.key === 'ArrowRight') return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const row = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = gridMove({ row, column: 0 }, event.key, true, { rows: buttons.length, columns: 1 });
    const point = next && points[next.row];
    if (!point) return;
    event.preventDefault();
    showPoint(app, point);
    buttons[next.row]?.focus();
  };
  return (
    <ul ref={list} className={styles.list} aria-label={label} onKeyDown={walk}>
      {points.map((point, index) => (
        <li key={keyOf(point)}>
          <UnstyledButton
            className={styles.point}
            aria-pressed={index === shownAt}
            tabIndex={index === Math.max(0, shownAt) ? 0 : -1}
            onClick={() => showPoint(app, point)}
          >
            <Point point={point} names={names} />
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

function keyOf({ handoff, dimension }: DiscussionPoint): string {
  return `${handoff.found.id} ${dimension}`;
}

function Point({ point, names }: { readonly point: DiscussionPoint; readonly names: RaterNames }) {
  const { handoff, dimension, median, spread, apart } = point;
  return (
    <>
      <span className={styles.rank}>{handoff.rank === null ? '?' : `#${handoff.rank}`}</span>
      <span className={styles.name}>{handoff.name}</span>
      <span className={styles.dimension}>{dimensionTexts[dimension].name}</span>
      <span className={styles.figures}>
        median {median} · spread {spread}
      </span>
      {apart && (
        <span className={styles.who}>
          {whoPhrase(names, apart.lowestIds)}: {apart.lowest} · {whoPhrase(names, apart.highestIds)}:{' '}
          {apart.highest}
        </span>
      )}
    </>
  );
}

const NAMED = 4;

/** Up to four names; of more, how many. */
function whoPhrase(names: RaterNames, ids: readonly string[]): string {
  return ids.length > NAMED ? `${ids.length} raters` : raterList(names, ids).join(', ');
}
