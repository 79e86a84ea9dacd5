import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { LayoutEntry } from '../../../../electron/cli/layoutEntry.ts';
import { runCommand } from '../../../../electron/cli/runCommand.ts';
import { writeBatonFile } from '../../../../shared/formats/baton/writeBatonFile.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { standInPorts } from '../standInPorts.ts';

const work = mkdtempSync(join(tmpdir(), 'baton-cli-layout-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const cases = '../shared/cases/bpmn';
const files = [
  'resources/templates/lead-to-cash.baton',
  `${cases}/bizagi-A.4.0-roundtrip.bpmn`,
  `${cases}/miwg-A.4.0.bpmn`,
  `${cases}/miwg-A.4.1.bpmn`,
  `${cases}/miwg-C.1.0.bpmn`,
  `${cases}/miwg-C.4.0.bpmn`,
  `${cases}/miwg-C.7.0.bpmn`,
  `${cases}/omnitracker-C.1.0-export.bpmn`,
  `${cases}/signavio-A.4.1-roundtrip.bpmn`,
];

async function layout(...words: string[]) {
  const ports = standInPorts();
  return { code: await runCommand(['layout', ...words], ports), ...ports };
}

/** A decision with two exits into another lane; one step has no name. */
function decisionFile(): string {
  const map = buildMap({
    steps: ['Sales: Ask (start)', 'Sales: Big? (decision)', 'Field: Visit', 'Field: Call'],
    arrows: ['Ask -> Big?', 'Big? -> Visit: yes', 'Big? -> Call: no'],
  });
  const path = join(work, 'decision.baton');
  writeFileSync(path, writeBatonFile(map, { savedAt: '2026-01-01T00:00:00.000Z' }));
  return path;
}

describe('[CL9] layout', () => {
  it('prints lanes, steps and connections, with these keys in this order', async () => {
    const { code, printed } = await layout(decisionFile(), '--json');
    const entry: LayoutEntry = JSON.parse(printed.join('\n'));
    expect(code).toBe(0);
    expect(Object.keys(entry)).toEqual(['lanes', 'steps', 'connections']);
    // Columns stand at 48, 296 and, behind the wide gutter of the decision, 296 + 168 + 160 = 624; 48 at the end.
    expect(entry.lanes[0]).toEqual({ id: 'sales', name: 'Sales', x: 0, y: 0, width: 840, height: 104 });
    expect(Object.keys(entry.steps[0] ?? {})).toEqual('id name lane kind x y width height'.split(' '));
    expect(entry.steps.map(({ id, lane, kind, x }) => [id, lane, kind, x])).toEqual([
      ['ask', 'sales', 'start', 48],
      ['big', 'sales', 'decision', 296],
      ['visit', 'field', 'task', 624],
      ['call', 'field', 'task', 624],
    ]);
    expect(entry.connections[0]).toEqual({
      id: 'ask_big',
      from: 'ask',
      to: 'big',
      points: [
        [216, 52],
        [296, 52],
      ],
    });
  });

  it.each(files)('%s: every step lies in its lane and every arrow leads from box to box', async (file) => {
    const { code, printed, complained } = await layout(file, '--json');
    expect([code, complained]).toEqual([0, []]);
    const entry: LayoutEntry = JSON.parse(printed.join('\n'));
    expect(entry.connections.length).toBeGreaterThan(0);
    expect(misplaced(entry)).toEqual([]);
  });

  it('would notice a step outside its lane, a slanted arrow and one that ends short of the box', async () => {
    const { printed } = await layout(decisionFile(), '--json');
    const entry: LayoutEntry = JSON.parse(printed.join('\n'));
    const [first, ...others] = entry.connections;
    const withPoints = (points: number[][]) => ({ ...entry, connections: [{ ...first, points }, ...others] });
    expect(misplaced({ ...entry, steps: entry.steps.map((step) => ({ ...step, y: -1 })) })).not.toEqual([]);
    expect(
      misplaced(
        withPoints([
          [216, 52],
          [296, 53],
        ]) as LayoutEntry,
      ),
    ).toContain('ask_big');
    expect(
      misplaced(
        withPoints([
          [216, 52],
          [290, 52],
        ]) as LayoutEntry,
      ),
    ).toContain('ask_big');
  });

  it('prints a table of each lane and its steps from left to right', async () => {
    const { printed } = await layout(decisionFile());
    expect(printed).toEqual([
      '     x      y  width height',
      '     0      0    840    104  Sales',
      '    48     32    168     40    Ask',
      '   296     20    168     64    Big?',
      '     0    104    840    192  Field',
      '   624    124    168     64    Visit',
      '   624    212    168     64    Call',
      '3 arrows with 4 bends',
    ]);
  });
});

/** The steps outside their lanes, and the arrows that slant or do not lead from border to border. */
function misplaced({ lanes, steps, connections }: LayoutEntry): string[] {
  const outside = steps.filter((step) => {
    const lane = lanes.find(({ id }) => id === step.lane);
    return !lane || step.y < lane.y || step.y + step.height > lane.y + lane.height;
  });
  const astray = connections.filter(({ from, to, points }) => {
    const [sender, receiver] = [from, to].map((id) => steps.find((step) => step.id === id));
    const [first, last] = [points[0], points.at(-1)];
    if (!sender || !receiver || !first || !last) return true;
    const slants = points.slice(1).some(([x, y], before) => {
      const [x0, y0] = points[before] ?? [];
      return (x === x0) === (y === y0);
    });
    return slants || first[0] !== sender.x + sender.width || last[0] !== receiver.x;
  });
  return [...outside, ...astray].map(({ id }) => id);
}
