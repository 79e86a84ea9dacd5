import { type ClipboardEvent, type KeyboardEvent, useId, useState } from 'react';
import { measureTexts } from '../../../shared/analysis/measures/measureTexts.ts';
import { readMeasure } from '../../../shared/formats/measures/readMeasure.ts';
import type { Measure, MeasureName } from '../../../shared/model/measures.ts';
import { useDraft } from '../../ui/useDraft.ts';
import { BasisToggle } from './BasisToggle.tsx';
import styles from './MeasureField.module.css';
import { MeasureSource } from './MeasureSource.tsx';
import { measureFieldMove } from './measureFieldMove.ts';

interface MeasureFieldProps {
  readonly name: MeasureName;
  readonly measure: Measure | null;
  onValue(value: number | null): void;
  /** Changes what goes with the value; the label names it for undo. */
  onChange(label: string, measure: Measure): void;
  onPaste(event: ClipboardEvent): void;
}

/** One measure in one line: Enter and the arrows keep what was typed and go on to the next or the one before. */
export function MeasureField({ name, measure, onValue, onChange, onPaste }: MeasureFieldProps) {
  const id = useId();
  const { name: label, unit, meaning } = measureTexts[name];
  const [refused, setRefused] = useState<string | null>(null);
  const draft = useDraft(measure === null ? '' : String(measure.value), (text) => {
    const reading = readMeasure(name, text);
    setRefused(reading.kind === 'refused' ? reading.sentence : null);
    if (reading.kind !== 'refused') onValue(reading.kind === 'value' ? reading.value : null);
  });
  const reading = draft.isChanged ? readMeasure(name, draft.text) : null;
  const hint = refused ?? (reading?.kind === 'refused' ? reading.sentence : null);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const move = measureFieldMove(event);
    if (move === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (move === 'leave') {
      if (draft.isChanged) draft.takeBack();
      else event.currentTarget.blur();
    } else if (reading?.kind !== 'refused') focusNeighbour(event.currentTarget, move);
  };
  return (
    <div className={styles.row}>
      <label className={styles.label} htmlFor={id} title={meaning}>
        {label}
      </label>
      <input
        id={id}
        className={styles.value}
        data-measure={name}
        inputMode="decimal"
        autoComplete="off"
        placeholder="–"
        maxLength={40}
        aria-invalid={hint !== null}
        aria-describedby={`${id}-unit ${id}-hint`}
        value={draft.text}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setRefused(null);
          draft.type(event.currentTarget.value);
        }}
        onBlur={draft.keep}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <span className={styles.unit} id={`${id}-unit`}>
        {shortUnits[unit]}
      </span>
      {measure && (
        <>
          <BasisToggle label={label} measure={measure} onChange={onChange} />
          <MeasureSource label={label} measure={measure} onChange={onChange} />
        </>
      )}
      <span className={styles.hint} id={`${id}-hint`} data-refused={hint !== null || undefined} role="status">
        {hint ?? (reading?.kind === 'value' ? reading.understood : '')}
      </span>
    </div>
  );
}

/** The group says that counts are a week’s. */
const shortUnits = { 'a week': '', h: 'h', min: 'min', 'per hour': '/ h' } as const;

function focusNeighbour(input: HTMLInputElement, move: 1 | -1): void {
  const inputs = [...(input.closest('section')?.querySelectorAll<HTMLInputElement>('[data-measure]') ?? [])];
  const next = inputs[inputs.indexOf(input) + move];
  if (next) next.focus();
  else input.blur();
}
