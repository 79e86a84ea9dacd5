import { UnstyledButton } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { ComparedHandoff } from '../../../shared/analysis/compareHandoffs.ts';
import { useApp } from '../../app/appContext.ts';
import { QuietText } from '../../ui/QuietText.tsx';
import { HeatChip } from '../heatMap/HeatChip.tsx';
import { ChangeSign } from './ChangeSign.tsx';
import styles from './CompareTable.module.css';
import { differenceFigure, figure, figuresOf, heatFigures } from './figures.ts';

const waitingFigures = figuresOf('waiting');

interface CompareTableProps {
  readonly handoffs: readonly ComparedHandoff[];
  readonly selected: string | null;
}

/** Every handoff of both maps. Choosing one shows it in both; choosing it again shows everything. */
export function CompareTable({ handoffs, selected }: CompareTableProps) {
  if (handoffs.length === 0) return <QuietText>Neither map has a handoff.</QuietText>;
  return (
    <table className={styles.table} onKeyDown={walk}>
      <thead>
        <tr>
          <th scope="col">Handoff</th>
          <th scope="col" className={styles.figure}>
            Heat
          </th>
          <th scope="col" className={styles.figure}>
            Waiting a week
          </th>
        </tr>
      </thead>
      <tbody>
        {handoffs.map((handoff) => (
          <Row key={handoff.key} handoff={handoff} isSelected={handoff.key === selected} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ handoff, isSelected }: { readonly handoff: ComparedHandoff; readonly isSelected: boolean }) {
  const app = useApp();
  const { key, status, name, before, after, heat, waiting } = handoff;
  return (
    <tr data-selected={isSelected || undefined}>
      <td>
        <UnstyledButton
          className={styles.name}
          aria-pressed={isSelected}
          onClick={() => app.comparison.setState({ selected: isSelected ? null : key })}
        >
          <ChangeSign status={status} />
          <span>{name}</span>
        </UnstyledButton>
      </td>
      <td className={styles.figure}>
        <span className={styles.chips}>
          {before ? <HeatChip heat={before.heat} bin={before.bin} /> : <Nothing />}
          {before?.heat !== after?.heat && (
            <>
              <span aria-hidden>→</span>
              {after ? <HeatChip heat={after.heat} bin={after.bin} /> : <Nothing />}
            </>
          )}
        </span>
        {heat.difference !== 0 && <span className={styles.small}>{differenceFigure(heat, heatFigures)}</span>}
      </td>
      <td className={styles.figure}>
        {waiting.before === null && waiting.after === null ? (
          <span className={styles.small}>not known</span>
        ) : (
          <>
            <span>{waitingPhrase(handoff)}</span>
            {waiting.difference !== 0 && (
              <span className={styles.small}>{differenceFigure(waiting, waitingFigures)}</span>
            )}
          </>
        )}
      </td>
    </tr>
  );
}

/** One figure where nothing changed, else the one before and the one after. */
function waitingPhrase({ before, after, waiting }: ComparedHandoff): string {
  const is = after ? figure(waiting.after, waitingFigures) : '–';
  if (waiting.difference === 0) return is;
  return `${before ? figure(waiting.before, waitingFigures) : '–'} → ${is}`;
}

function Nothing() {
  return (
    <span role="img" aria-label="not there">
      –
    </span>
  );
}

/** Up and down go from handoff to handoff. */
function walk(event: KeyboardEvent<HTMLTableElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const place = buttons.findIndex((button) => button.matches(':focus'));
  buttons[place + step]?.focus();
  event.preventDefault();
}
