import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What axe found: a row a screen, a column a way to look at it. */
export class AxeTable {
  readonly #rows = new Map<string, Map<string, number>>();

  enter(screen: string, look: string, found: number): void {
    const row = this.#rows.get(screen) ?? new Map<string, number>();
    this.#rows.set(screen, row.set(look, found));
  }

  /** Writes the table as Markdown. */
  write(path: string): void {
    const looks = [...new Set([...this.#rows.values()].flatMap((row) => [...row.keys()]))];
    const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
    const rows = [...this.#rows].map(([screen, row]) =>
      line([screen, ...looks.map((look) => row.get(look) ?? '–')]),
    );
    const head = [line(['found by axe on', ...looks]), line(['---', ...looks.map(() => '---')])];
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${[...head, ...rows].join('\n')}\n`);
  }
}
