export type SvgTag = 'svg' | 'g' | 'title' | 'desc' | 'rect' | 'circle' | 'line' | 'path' | 'text' | 'tspan';

export type SvgAttributes = Readonly<Record<string, string | number>>;

/** One element of a drawing, as plain data: written as text for files, or turned into elements on a page. */
export interface SvgNode {
  readonly tag: SvgTag;
  /** By their names in SVG (`stroke-width`); numbers are pixels unless the attribute says otherwise. */
  readonly attributes: SvgAttributes;
  readonly children: readonly (SvgNode | string)[];
}

export function svgNode(
  tag: SvgTag,
  attributes: SvgAttributes,
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  return { tag, attributes, children };
}

/** The drawing as XML. Text is escaped, and characters that XML cannot hold are left out. */
export function svgText(node: SvgNode): string {
  const parts: string[] = [];
  write(node, parts);
  return parts.join('');
}

function write(node: SvgNode, parts: string[]): void {
  parts.push('<', node.tag);
  for (const [name, value] of Object.entries(node.attributes)) {
    parts.push(' ', name, '="', typeof value === 'number' ? shortNumber(value) : escapeText(value), '"');
  }
  if (node.children.length === 0) {
    parts.push('/>');
    return;
  }
  parts.push('>');
  for (const child of node.children) {
    if (typeof child === 'string') parts.push(escapeText(child));
    else write(child, parts);
  }
  parts.push('</', node.tag, '>');
}

/** At most two decimals: a hundredth of a pixel is nothing, and files stay small. */
export function shortNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return dropForbidden(text.toWellFormed()).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

/** XML 1.0 §2.2: of the control characters only tab, line feed and carriage return; neither U+FFFE nor U+FFFF. */
function dropForbidden(text: string): string {
  let kept = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isAllowed(text.charCodeAt(at))) continue;
    kept += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : kept + text.slice(from);
}

function isAllowed(code: number): boolean {
  return code >= 0x20 ? code < 0xfffe : code === 0x09 || code === 0x0a || code === 0x0d;
}
