const TAB_WIDTH = 4;

/** Columns of white space before the text: a tab goes to the next fourth, an ideographic space counts two. */
export function indentOf(text: string): number {
  let indent = 0;
  for (const sign of text) {
    if (sign === '\t') indent += TAB_WIDTH - (indent % TAB_WIDTH);
    else if (sign === '\u3000') indent += 2;
    else if (sign !== '\uFEFF' && /\s/u.test(sign)) indent += 1;
    else if (!/[\uFEFF\u200B-\u200F\u2060]/u.test(sign)) return indent;
  }
  return indent;
}
