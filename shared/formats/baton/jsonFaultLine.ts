/** What may come next in JSON (RFC 8259). */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

interface Token {
  readonly kind: string;
  /** Position after the token. */
  readonly end: number;
}

const SPACE = /[ \t\n\r]*/y;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * The line, from 1, of the first token that cannot stand where it stands, in a text that is not JSON; engines name
 * the place only in some of their messages. A text that breaks off is at fault in its last line.
 */
export function jsonFaultLine(text: string): number {
  const open: string[] = [];
  let expected: Expected | 'end' = 'value';
  let at = 0;
  for (;;) {
    const start = matchEnd(SPACE, text, at);
    const token = tokenAt(text, start);
    const next: Expected | 'end' | null = token ? after(token.kind, expected, open) : null;
    if (!token || next === null) return lineAt(text, start);
    expected = next;
    at = token.end;
  }
}

/** What may follow the token, or null when it may not stand here. Keeps the stack of open brackets. */
function after(kind: string, expected: Expected | 'end', open: string[]): Expected | 'end' | null {
  const closes = kind === '}' ? '{' : kind === ']' ? '[' : null;
  if (closes) {
    const mayClose = expected === ', or end' || expected === (closes === '{' ? 'key or }' : 'value or ]');
    if (!mayClose || open.pop() !== closes) return null;
    return open.length > 0 ? ', or end' : 'end';
  }
  switch (expected) {
    case 'value':
    case 'value or ]':
      if (kind === '{' || kind === '[') {
        open.push(kind);
        return kind === '{' ? 'key or }' : 'value or ]';
      }
      if (kind !== 'string' && kind !== 'literal') return null;
      return open.length > 0 ? ', or end' : 'end';
    case 'key':
    case 'key or }':
      return kind === 'string' ? ':' : null;
    case ':':
      return kind === ':' ? 'value' : null;
    case ', or end':
      if (kind !== ',') return null;
      return open.at(-1) === '{' ? 'key' : 'value';
    case 'end':
      return null;
  }
}

function tokenAt(text: string, start: number): Token | null {
  const sign = text.charAt(start);
  if (sign !== '' && '{}[]:,'.includes(sign)) return { kind: sign, end: start + 1 };
  if (sign === '"') return stringAt(text, start);
  const end = matchEnd(LITERAL, text, start);
  return end > start ? { kind: 'literal', end } : null;
}

function stringAt(text: string, start: number): Token | null {
  let at = start + 1;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === '"') return { kind: 'string', end: at + 1 };
    if (sign < ' ') return null;
    const next = sign === '\\' ? matchEnd(ESCAPE, text, at) : at + 1;
    if (next === at) return null;
    at = next;
  }
  return null;
}

/** The position after the match there, or the same position when there is none. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
