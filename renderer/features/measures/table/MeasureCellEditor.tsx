import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { measureTexts } from '../../../../shared/analysis/measures/measureTexts.ts';
import { readMeasure } from '../../../../shared/formats/measures/readMeasure.ts';
import type { Measure, MeasureName } from '../../../../shared/model/measures.ts';
import styles from './MeasuresTable.module.css';

/** How the editing of a cell ended: the value, null for none, or undefined to leave it; and where the focus goes. */
export type MeasureCellEnd = (
  value: number | null | undefined,
  next: 'stay' | 'down' | 'up' | 'right' | 'left' | 'elsewhere',
) => void;

/**
 * The field in a cell: Enter keeps what is in it and goes down, Tab to the right; Escape does not keep it. What cannot be
 * read keeps every key, so that nothing leads away from it unsaid.
 */
export function MeasureCellEditor({
  name,
  measure,
  onDone,
}: {
  readonly name: MeasureName;
  readonly measure: Measure | null;
  readonly onDone: MeasureCellEnd;
}) {
  const field = useRef<HTMLInputElement>(null);
  const [before] = useState(measure === null ? '' : String(measure.value));
  const [text, setText] = useState(before);
  const isDone = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const reading = readMeasure(name, text);
  const end = (keep: boolean, next: Parameters<MeasureCellEnd>[1]): void => {
    if (isDone.current || (keep && reading.kind === 'refused' && next !== 'elsewhere')) return;
    isDone.current = true;
    const isChanged = keep && text.trim() !== before && reading.kind !== 'refused';
    onDone(isChanged ? (reading.kind === 'value' ? reading.value : null) : undefined, next);
  };
  return (
    <>
      <input
        ref={field}
        className={styles.editor}
        aria-label={measureTexts[name].name}
        aria-invalid={reading.kind === 'refused'}
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => end(true, 'elsewhere')}
        onKeyDown={(event) => {
          if (reading.kind === 'refused') event.stopPropagation();
          endByKey(event, end);
        }}
      />
      {text !== before && reading.kind !== 'nothing' && (
        <span className={styles.hint} data-refused={reading.kind === 'refused' || undefined} role="status">
          {reading.kind === 'refused' ? reading.sentence : reading.understood}
        </span>
      )}
    </>
  );
}

function endByKey(
  event: KeyboardEvent,
  end: (keep: boolean, next: Parameters<MeasureCellEnd>[1]) => void,
): void {
  if (event.nativeEvent.isComposing) return;
  if (event.key === 'Enter') end(true, event.shiftKey ? 'up' : 'down');
  else if (event.key === 'ArrowDown') end(true, 'down');
  else if (event.key === 'ArrowUp') end(true, 'up');
  else if (event.key === 'Tab') end(true, event.shiftKey ? 'left' : 'right');
  else if (event.key === 'Escape') end(false, 'stay');
  else return;
  event.preventDefault();
  event.stopPropagation();
}
