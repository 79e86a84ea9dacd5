import { foldName } from '../../model/names.ts';
import { type StepKind, stepKinds } from '../../model/step.ts';
import { outlineLimits } from './outline.ts';

/** A name in quotes at the beginning, and the space after it. */
export const QUOTED = /^"((?:[^"]|"")*)"\s*/;

/** The name and its kind: `Big enough?`, `Parts arrive (wait)`, `"(wait)" (task)`, `(end)`. */
export function takeName(text: string): { name: string; stepKind: StepKind } | null {
  const quoted = QUOTED.exec(text);
  const marked = /^(.*?)\s*\((task|decision|wait|start|end)\)$/isu.exec(
    quoted ? text.slice(quoted[0].length) : text.trimEnd(),
  );
  const kind = stepKinds.find((known) => known === marked?.[2]?.toLowerCase());
  const rest = quoted ? text.slice(quoted[0].length) : text;
  if (quoted && (marked ? marked[1] : rest) === '')
    return { name: foldName((quoted[1] ?? '').replaceAll('""', '"')), stepKind: kind ?? 'task' };
  const name = plainText(marked ? (marked[1] ?? '') : text);
  if (name.length > outlineLimits.name || !(kind || hasWords(name))) return null;
  return { name, stepKind: kind ?? (/[?？؟]$/u.test(name) ? 'decision' : 'task') };
}

export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}

/** Without the stars, underscores and backticks of Markdown that stand in pairs around words. */
export function plainText(text: string): string {
  return foldName(text.replace(/(\*\*|__|`)(?=\S)([^*_`]+)(?<=\S)\1/gu, '$2'));
}
