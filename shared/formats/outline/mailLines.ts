import { foldName } from '../../model/names.ts';
import type { OutlineRow } from './outlineRows.ts';
import { isListed } from './parseOutlineLine.ts';

const GREETING =
  /^(?:(?:hi|hello|hey|dear|greetings)(?: [^\s:]+){0,2}[,!.:]?|(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^:]{0,60}[,!])$/iu;
const INTRODUCTION =
  /^(?:here(?:['’]s| is| are)|below (?:is|are)|the following|as (?:discussed|agreed|promised)|this is how)\b[^:]*:$/iu;
const SIGN_OFF =
  /^(?=\p{L})(?:(?:(?:many )?thanks|thank you|thx)(?: again| a lot| so much| very much| in advance)?(?:,? (?:and|&))?)?(?: ?(?:(?:kind|best|warm|warmest) )?(?:regards|wishes|best)| ?cheers| ?(?:yours )?(?:sincerely|faithfully|truly)| ?all the best)?[,.! –—-]*$/iu;
const SIGNED =
  /^(?:[Tt]hanks|[Tt]hank you|[Tt]hx|[Bb]est|[Cc]heers|[Rr]egards), \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?$/u;
const SENT_FROM = /^(?:sent from (?:my|outlook|mail|yahoo|proton)|get outlook for)\b/iu;
const THREAD = /^(?:on\b.{4,160}\bwrote:|-+ ?(?:original|forwarded) message ?-+)$/iu;
const HEADER = /^(?:from|sent|to|cc|bcc|subject|date|reply-to): \S/iu;
/** Lines below a farewell that a signature has at most. */
const LONGEST_SIGNATURE = 12;

/** Whether a line by itself could be taken for a part of a mail. */
export function isMailLike(text: string): boolean {
  const line = foldName(text);
  return [GREETING, INTRODUCTION, SENT_FROM, THREAD, HEADER].some((pattern) => pattern.test(line));
}

/** Row -> what of a mail it is, of those that are no part of what the mail tells: greeting, introduction, signature. */
export function mailLines(rows: readonly OutlineRow[]): ReadonlyMap<OutlineRow, string> {
  if (rows.length < 2) return new Map();
  const lines = rows.map(({ text }) => foldName(text));
  const found = new Map<OutlineRow, string>();
  const mark = (from: number, to: number, why: string): void => {
    for (const row of rows.slice(from, to)) found.set(row, why);
  };
  lines.forEach((line, at) => {
    const isHeader =
      HEADER.test(line) && (HEADER.test(lines[at - 1] ?? '') || HEADER.test(lines[at + 1] ?? ''));
    if (isHeader) mark(at, at + 1, 'the head of a mail');
    if (SENT_FROM.test(line)) mark(at, at + 1, 'a signature');
  });
  const first = rows.findIndex((row) => !found.has(row));
  const isGreeted = GREETING.test(lines[first] ?? '');
  if (isGreeted) mark(first, first + 1, 'a greeting');
  const [begin, end] = [first + (isGreeted ? 1 : 0), signatureStart(rows, lines)];
  if (end < rows.length) mark(end, threadStart(lines, end), 'a signature');
  const thread = lines.findIndex((line) => THREAD.test(line));
  if (thread > begin + 1) mark(thread, rows.length, 'an older mail');
  else if (thread !== -1) mark(thread, thread + 1, 'the head of a mail');
  markProse(rows.slice(begin, end), isGreeted || end < rows.length, (row, why) => found.set(row, why));
  return found;
}

/** Where a farewell begins that nothing but a signature, or an older mail, follows; else the end. */
function signatureStart(rows: readonly OutlineRow[], lines: readonly string[]): number {
  const start = lines.findIndex((line, at) => {
    if (at === 0 || !(line === '--' || (line !== '' && SIGN_OFF.test(line)) || SIGNED.test(line)))
      return false;
    const end = threadStart(lines, at);
    return (
      end - at <= LONGEST_SIGNATURE + 1 &&
      rows.slice(at + 1, end).every((row) => isContact(row) || !isOfFlow(row))
    );
  });
  return start === -1 ? rows.length : start;
}

function threadStart(lines: readonly string[], from: number): number {
  const start = lines.findIndex((line, at) => at > from && (THREAD.test(line) || line.startsWith('>')));
  return start === -1 ? lines.length : start;
}

/** Sentences before and after a list, which are no lines of it. */
function markProse(
  rows: readonly OutlineRow[],
  isMail: boolean,
  mark: (row: OutlineRow, why: string) => void,
): void {
  const from = rows.findIndex(isOfFlow);
  const to = rows.findLastIndex(isOfFlow);
  const isList = isMail && to > from && rows.slice(from, to + 1).every(isOfFlow);
  const isApart = (rows[to + 1]?.number ?? 0) > (rows[to]?.number ?? 0) + 1;
  rows.forEach((row, at) => {
    const line = foldName(row.text);
    const isOutside = isList && (at < from || (at > to && isApart)) && isSentence(line);
    if (isOutside || (at <= Math.max(0, from) && INTRODUCTION.test(line))) mark(row, 'an introduction');
  });
}

function isOfFlow({ cells, text }: OutlineRow): boolean {
  return cells !== null || isListed(text) || /^\s*(?:\[|>|->|→)|^[^:：]{1,60}[:：]\s*\S/u.test(text);
}

/** A line of a signature may have its colon too: `Phone: +1 555 0100`. */
function isContact({ text }: OutlineRow): boolean {
  return !isListed(text) && /[@+\d]|www\.|https?:/iu.test(text);
}

function isSentence(line: string): boolean {
  return /[.!:]$/u.test(line) || line.split(' ').length > 5;
}
