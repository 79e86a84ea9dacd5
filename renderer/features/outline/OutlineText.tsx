import { type KeyboardEvent, useLayoutEffect, useMemo, useRef } from 'react';
import type { OutlineLine } from '../../../shared/formats/outline/outline.ts';
import { indentationAt, indentLines } from './indentLines.ts';
import styles from './OutlineText.module.css';

/** What a line became, in the gutter beside it. */
const words: Readonly<Record<OutlineLine['became'], string>> = {
  step: 'step',
  branch: 'branch',
  chain: 'steps',
  arrow: 'leads to',
  lane: 'lane',
  title: 'title',
  headings: 'headings',
  break: 'new flow',
  note: 'parked',
};

interface OutlineTextProps {
  readonly text: string;
  readonly lines: readonly OutlineLine[];
  readonly isReadOnly: boolean;
  onChange(text: string): void;
}

/** The outline as text, with what each line becomes beside it. Tab and Shift+Tab move lines in and out. */
export function OutlineText({ text, lines, isReadOnly, onChange }: OutlineTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    if (isReadOnly) field.current?.setSelectionRange(0, 0);
  }, [isReadOnly]);
  return (
    <div className={styles.text}>
      <div ref={gutter} className={styles.gutter} aria-hidden>
        <Gutter count={text.split('\n').length} lines={lines} />
      </div>
      <textarea
        ref={field}
        className={styles.field}
        aria-label={isReadOnly ? 'This map as text' : 'Outline'}
        placeholder={isReadOnly ? 'Nothing is drawn yet' : EXAMPLE}
        data-autofocus
        wrap="off"
        spellCheck={false}
        readOnly={isReadOnly}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={isReadOnly ? undefined : moveLines}
        onScroll={(event) => {
          if (gutter.current) gutter.current.scrollTop = event.currentTarget.scrollTop;
        }}
      />
    </div>
  );
}

const EXAMPLE = `Sales: Qualify the lead
Big enough?
  [no] Decline (end)
Dispatch: Book the visit`;

function Gutter({ count, lines }: { readonly count: number; readonly lines: readonly OutlineLine[] }) {
  const byNumber = useMemo(() => new Map(lines.map((line) => [line.number, line])), [lines]);
  const numbers = Array.from({ length: count }, (_, place) => place + 1);
  return numbers.map((number) => {
    const line = byNumber.get(number);
    return (
      <div key={number} className={styles.mark} data-became={line?.became} title={line?.said || undefined}>
        {line ? words[line.became] : ''}
      </div>
    );
  });
}

/** Typed through the browser, so that the field's own undo takes it back. */
function moveLines(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const field = event.currentTarget;
  const { value: text, selectionStart: start, selectionEnd: end } = field;
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    document.execCommand('insertText', false, `\n${indentationAt(text, start)}`);
    return;
  }
  if (event.key !== 'Tab') return;
  const change = indentLines({ text, start, end }, event.shiftKey ? 'out' : 'in');
  if (!change) return;
  event.preventDefault();
  const moved = change.lines.length - (change.to - change.from);
  field.setSelectionRange(change.from, change.to);
  document.execCommand('insertText', false, change.lines);
  if (start === end)
    field.setSelectionRange(Math.max(change.from, start + moved), Math.max(change.from, start + moved));
  else field.setSelectionRange(change.from, change.to + moved);
}
