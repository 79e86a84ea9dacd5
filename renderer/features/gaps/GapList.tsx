import { UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { OwnershipGap } from '../../../shared/analysis/ownershipGaps.ts';
import { useApp } from '../../app/appContext.ts';
import { gridMove } from '../../ui/gridMove.ts';
import styles from './GapList.module.css';
import { GapText } from './GapText.tsx';

/** The gaps, the hottest handoff first: one tab stop. Up and down walk and show the handoff, Enter opens its details. */
export function GapList({ gaps }: { readonly gaps: readonly OwnershipGap[] }) {
  const app = useApp();
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const place = Math.min(at, gaps.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = gridMove({ row: place, column: 0 }, event.key, true, { rows: gaps.length, columns: 1 });
    if (!next || event.key === 'ArrowLeft' || event.key === 'ArrowRight') return;
    event.preventDefault();
    event.stopPropagation();
    list.current?.querySelectorAll<HTMLElement>('[data-gap]')[next.row]?.focus();
  };
  return (
    <ul ref={list} className={styles.list} onKeyDown={onKeyDown}>
      {gaps.map((gap, row) => (
        <li key={`${gap.handoff.found.id} ${gap.finding}`}>
          <UnstyledButton
            className={styles.gap}
            data-gap
            autoFocus={row === 0}
            tabIndex={row === place ? 0 : -1}
            aria-current={row === place}
            onFocus={() => {
              setAt(row);
              app.session.select({ kind: 'handoff', id: gap.handoff.found.id });
            }}
            onClick={() => app.session.setState({ panelShown: true })}
          >
            <span className={styles.name}>{gap.handoff.name}</span>
            <GapText gap={gap} />
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
