import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What axe found: a row a screen, a column a way to look at it. */
export class AxeTable {
  readonly #path: string;
  readonly #rows = new Map<string, Map<string, number>>();

  constructor(path: string) {
    this.#path = path;
  }

  enter(screen: string, look: string, found: number): void {
    const row = this.#rows.get(screen) ?? new Map<string, number>();
    this.#rows.set(screen, row.set(look, found));
  }

  /** Writes the table as Markdown. */
  write(): void {
    const looks = [...new Set([...this.#rows.values()].flatMap((row) => [...row.keys()]))];
    const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
    const rows = [...this.#rows].map(([screen, row]) =>
      line([screen, ...looks.map((look) => row.get(look) ?? '–')]),
    );
    const head = [line(['found by axe on', ...looks]), line(['---', ...looks.map(() => '---')])];
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(this.#path, `${[...head, ...rows].join('\n')}\n`);
  }
}
