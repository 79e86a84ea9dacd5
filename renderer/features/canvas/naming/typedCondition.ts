/** The condition of a decision’s exit, typed before a colon and a space, and what follows it. */
export function readCondition(text: string): { readonly condition: string | null; readonly rest: string } {
  const found = /^([^\s:][^:\n]*):(?:\s+([\s\S]*))?$/u.exec(text);
  return { condition: found?.[1]?.trim() ?? null, rest: found ? (found[2] ?? '') : text };
}
