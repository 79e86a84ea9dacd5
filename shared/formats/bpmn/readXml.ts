import { SaxesParser, type SaxesTagNS } from 'saxes';

/** An element of one of the wanted namespaces, with what the reader of a diagram needs of it. */
export interface XmlElement {
  /** The name without its prefix. */
  readonly name: string;
  /** Attributes that carry no prefix, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The character data directly inside, entities resolved. */
  readonly text: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Position among all elements of the file, from 0. */
  readonly position: number;
}

export interface XmlLimits {
  readonly characters: number;
  readonly depth: number;
  readonly elements: number;
  /** Different namespaces in the whole file. */
  readonly namespaces: number;
  readonly attributesPerElement: number;
}

export type XmlOutcome =
  | {
      readonly kind: 'read';
      readonly root: XmlElement;
      readonly rootNamespace: string;
      /** Elements of other namespaces, which were skipped. */
      readonly foreign: number;
    }
  | { readonly kind: 'refused'; readonly problem: XmlProblem };

export type XmlProblem =
  | { readonly kind: 'malformed'; readonly line: number; readonly detail: string }
  | { readonly kind: 'doctype'; readonly line: number }
  | { readonly kind: 'limit'; readonly line: number; readonly limit: keyof XmlLimits };

const CHUNK = 65_536;

/**
 * Reads XML in one pass without building anything for elements of other namespaces than the wanted ones.
 * A document type declaration is refused, so there are no entities but the five that XML knows.
 */
export function readXml(text: string, wanted: ReadonlySet<string>, limits: XmlLimits): XmlOutcome {
  if (text.length > limits.characters) return refused({ kind: 'limit', line: 1, limit: 'characters' });
  const parser = new SaxesParser({ xmlns: true });
  const tree = new TreeBuilder(wanted, limits, () => parser.line);
  parser.on('doctype', () => {
    throw new XmlRefusal({ kind: 'doctype', line: parser.line });
  });
  parser.on('opentag', (tag) => tree.open(tag));
  parser.on('closetag', () => tree.close());
  parser.on('text', (data) => tree.text(data));
  parser.on('cdata', (data) => tree.text(data));
  try {
    for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
    parser.close();
  } catch (error) {
    if (error instanceof XmlRefusal) return refused(error.problem);
    return refused({ kind: 'malformed', line: parser.line, detail: detailOf(error) });
  }
  return tree.outcome(parser.line);
}

class XmlRefusal extends Error {
  readonly problem: XmlProblem;

  constructor(problem: XmlProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

interface OpenElement {
  name: string;
  attributes: Map<string, string>;
  children: OpenElement[];
  text: string;
  line: number;
  position: number;
}

class TreeBuilder {
  readonly #wanted: ReadonlySet<string>;
  readonly #limits: XmlLimits;
  readonly #line: () => number;
  readonly #namespaces = new Set<string>();
  /** The open elements; null stands for one that is skipped, and for all inside it. */
  readonly #open: (OpenElement | null)[] = [];
  #root: OpenElement | null = null;
  #rootNamespace = '';
  #elements = 0;
  #foreign = 0;

  constructor(wanted: ReadonlySet<string>, limits: XmlLimits, line: () => number) {
    this.#wanted = wanted;
    this.#limits = limits;
    this.#line = line;
  }

  open(tag: SaxesTagNS): void {
    this.#check(tag);
    const position = this.#elements++;
    const parent = this.#open.at(-1);
    if (this.#open.length === 0) this.#rootNamespace = tag.uri;
    else if (parent === null || !this.#wanted.has(tag.uri)) {
      this.#foreign += 1;
      this.#open.push(null);
      return;
    }
    const element = {
      name: tag.local,
      attributes: plainAttributes(tag),
      children: [],
      text: '',
      line: this.#line(),
      position,
    };
    if (parent) parent.children.push(element);
    else this.#root = element;
    this.#open.push(element);
  }

  close(): void {
    this.#open.pop();
  }

  text(data: string): void {
    const element = this.#open.at(-1);
    if (element) element.text += data;
  }

  outcome(line: number): XmlOutcome {
    if (!this.#root) return refused({ kind: 'malformed', line, detail: 'there is no element' });
    return { kind: 'read', root: this.#root, rootNamespace: this.#rootNamespace, foreign: this.#foreign };
  }

  #check(tag: SaxesTagNS): void {
    const attributes = Object.values(tag.attributes);
    for (const uri of Object.values(tag.ns)) this.#namespaces.add(uri);
    const counts = [
      ['elements', this.#elements + 1],
      ['depth', this.#open.length + 1],
      ['attributesPerElement', attributes.length],
      ['namespaces', this.#namespaces.size],
    ] as const;
    for (const [limit, count] of counts) {
      if (count > this.#limits[limit]) throw new XmlRefusal({ kind: 'limit', line: this.#line(), limit });
    }
  }
}

function plainAttributes(tag: SaxesTagNS): Map<string, string> {
  const plain = Object.values(tag.attributes).filter((attribute) => attribute.prefix === '');
  return new Map(plain.map((attribute) => [attribute.local, attribute.value]));
}

function refused(problem: XmlProblem): XmlOutcome {
  return { kind: 'refused', problem };
}

/** The parser's own words, without the position it puts before them and the full stop after. */
function detailOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^(?:[^:]*:)?\d+:\d+:\s*/, '').replace(/\.$/, '');
}

/** All elements below this one, in the order of the file. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  const pending = element.children.toReversed();
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    yield at;
    for (const child of at.children.toReversed()) pending.push(child);
  }
}

export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
