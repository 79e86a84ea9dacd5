/** What is wrong with a text before it is parsed as JSON, with the line from 1. */
export interface TextProblem {
  readonly kind: 'too-large' | 'too-deep';
  readonly line: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);
const NEW_LINE = 0x0a;

/** Measures size and depth without building anything, so that a hostile file costs one pass over its text. */
export function checkText(text: string, limits: { characters: number; depth: number }): TextProblem | null {
  if (text.length > limits.characters) return { kind: 'too-large', line: 1 };
  let depth = 0;
  let line = 1;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === NEW_LINE) line += 1;
    else if (isInString && code === BACKSLASH) at += 1;
    else if (code === QUOTE) isInString = !isInString;
    else if (isInString) continue;
    else if (OPENING.has(code)) depth += 1;
    else if (CLOSING.has(code)) depth -= 1;
    if (depth > limits.depth) return { kind: 'too-deep', line };
  }
  return null;
}

const REFUSED_KEYS = ['__proto__', 'constructor', 'prototype'];

/** The first key anywhere in the value that could reach into a program's own objects, or null. */
export function refusedKeyIn(value: unknown): string | null {
  const pending = [value];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (typeof at !== 'object' || at === null) continue;
    const refused = REFUSED_KEYS.find((key) => Object.hasOwn(at, key));
    if (refused !== undefined) return refused;
    for (const child of Object.values(at))
      if (typeof child === 'object' && child !== null) pending.push(child);
  }
  return null;
}
