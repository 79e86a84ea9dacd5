import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { drawHeatMap, type HeatMapOptions } from '../../../shared/drawing/drawHeatMap.ts';
import { drawThumbnail } from '../../../shared/drawing/drawThumbnail.ts';
import { handoffMarks } from '../../../shared/drawing/handoffMarks.ts';
import { type SvgNode, svgText } from '../../../shared/drawing/svgNode.ts';
import { textWidth } from '../../../shared/drawing/textWidth.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { dimensions } from '../../../shared/model/dimension.ts';
import { addRater } from '../../../shared/model/edits/addRater.ts';
import { giveScore } from '../../../shared/model/edits/giveScore.ts';
import { applyDiff } from '../../../shared/model/mapDiff.ts';
import { blankMap, type WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { randomMap } from '../../support/randomMap.ts';
import { templateMap } from '../../support/templateMap.ts';

const plain = buildMap({
  steps: [
    'Customer: Asks (start)',
    'Sales: Qualify',
    'Sales: Large? (decision)',
    'Dispatch: Wait for parts (wait)',
    'Field: Visit',
  ],
  arrows: ['Asks -> Qualify', 'Qualify -> Large', 'Large -> Wait for parts: large', 'Large -> Visit: small'],
  laneKinds: { Customer: 'outside' },
});

/** Every dimension of the handoff gets the same score: heat is 25 · (score − 1). */
function scoreAll(map: WorkflowMap, sender: string, receiver: string, score: 1 | 3 | 4 | 5): WorkflowMap {
  return dimensions.reduce(
    (scored, dimension) =>
      applyDiff(
        scored,
        giveScore(scored, {
          handoffId: `${sender}:${receiver}`,
          round: 1,
          raterId: 'dana',
          dimension,
          score,
          time: '2026-03-02T09:00:00.000Z',
        }),
      ),
    map,
  );
}

const rated = applyDiff(plain, addRater(plain, { id: 'dana', name: 'Dana Ruiz' }));
/** Qualify → Wait has heat 50 and rank 2; Qualify → Visit 100 and rank 1; Asks → Qualify is unscored. */
const map = scoreAll(scoreAll(rated, 'qualify', 'wait-for-parts', 3), 'qualify', 'visit', 5);

const options: HeatMapOptions = {
  title: 'Lead to cash',
  date: '2026-03-02T10:00:00.000Z',
  version: 14,
  raters: 'named',
  theme: 'light',
  legend: true,
  highlight: null,
  detail: 'full',
};

function draw(drawn: WorkflowMap, changes: Partial<HeatMapOptions> = {}): SvgNode {
  return drawHeatMap(drawn, analyseMap(drawn), layoutMap(drawn), { ...options, ...changes });
}

function nodesOf(root: SvgNode): SvgNode[] {
  const found = [root];
  for (const node of found)
    for (const child of node.children) if (typeof child !== 'string') found.push(child);
  return found;
}

function textsOf(root: SvgNode): string[] {
  return nodesOf(root)
    .filter(({ tag }) => tag === 'text')
    .map(({ children }) => children.join(''));
}

describe('drawHeatMap', () => {
  it('[DR1] is well-formed XML without styles, scripts, identifiers or references', () => {
    for (const detail of ['full', 'small'] as const) {
      const drawing = draw(randomMap({ seed: 3, steps: 60, lanes: 5, raters: 2, odd: true }), { detail });
      const parser = new SaxesParser({ xmlns: true });
      const faults: unknown[] = [];
      parser.on('error', (fault) => faults.push(fault));
      parser.write(svgText(drawing)).close();
      expect(faults).toEqual([]);
      const names = new Set(nodesOf(drawing).flatMap(({ attributes }) => Object.keys(attributes)));
      for (const name of names)
        expect(name).not.toMatch(/^(id|class|style|href|xlink.*|on.*|clip-path|marker.*)$/);
    }
  });

  it('[DR1] draws hostile names as text', () => {
    const hostile = buildMap({ steps: ['A: </text><script>x</script>', 'B: b'], arrows: [] });
    expect(svgText(draw(hostile, { title: '<b>&' }))).not.toMatch(/<script|<b>/);
  });

  it('[DR2] names every lane and step, and says which lane is an outside party', () => {
    const texts = textsOf(draw(map));
    for (const name of ['Customer', 'Sales', 'Asks', 'Qualify', 'Wait for parts', 'Visit', 'Outside party']) {
      expect(texts).toContain(name);
    }
  });

  it('[DR2] gives a shortened name in full in its title', () => {
    const name =
      'Check every line of the order against the price list that was valid on the day it was placed';
    const drawing = draw(buildMap({ steps: [`A: ${name}`] }));
    expect(textsOf(drawing).filter((text) => text.endsWith('…'))).toHaveLength(1);
    expect(
      nodesOf(drawing).filter(({ tag, children }) => tag === 'title' && children[0] === name),
    ).toHaveLength(1);
  });

  it('[DR3] paints arrows by the bin of their hottest handoff, and unscored ones dashed', () => {
    const marks = handoffMarks(map, analyseMap(map));
    // Qualify → Large lies on both paths; the hotter one, 100, is in bin 5. 50 is in bin 3.
    expect(marks.get('qualify_large')?.tone).toBe(5);
    expect(marks.get('large_wait-for-parts')?.tone).toBe(3);
    expect(marks.get('asks_qualify')?.tone).toBe('unscored');
    const strokes = nodesOf(draw(map)).filter(({ tag }) => tag === 'path');
    expect(
      strokes.filter(({ attributes }) => attributes['stroke-width'] === 7 && attributes.stroke === '#521624'),
    ).toHaveLength(3); // Qualify → Large, Large → Visit, and the legend's sample.
    expect(strokes.filter(({ attributes }) => attributes['stroke-dasharray'] === '5 4')).toHaveLength(2);
  });

  it('[DR4] puts heat and rank on the arrow that only this handoff uses, whatever the scores', () => {
    const texts = textsOf(draw(map));
    expect(texts).toEqual(expect.arrayContaining(['100', '1', '50', '2', '?']));
    const carriers = (drawn: WorkflowMap) =>
      [...handoffMarks(drawn, analyseMap(drawn))]
        .flatMap(([id, { carries }]) => carries.map(({ found }) => `${found.id} on ${id}`))
        .sort();
    expect(carriers(map)).toEqual([
      'asks:qualify on asks_qualify',
      'qualify:visit on large_visit',
      'qualify:wait-for-parts on large_wait-for-parts',
    ]);
    expect(carriers(scoreAll(rated, 'asks', 'qualify', 4))).toEqual(carriers(map));
  });

  it('[DR6] carries bins, weights, raters, version and date, and leaves them out when told to', () => {
    const texts = textsOf(draw(map)).join('\n');
    for (const range of ['0–20', '20–40', '40–60', '60–80', '80–100', 'unscored'])
      expect(texts).toContain(range);
    expect(texts).toContain('Weights (balanced): customer impact 3, exception volume 3, hidden labor 2');
    expect(texts).toContain('Raters: Dana Ruiz');
    expect(textsOf(draw(map, { raters: 'anonymous' }))).toContain('Raters: 1, anonymous');
    expect(texts).toContain('Outside parties: Customer');
    expect(texts).toContain('2 of 3 handoffs scored · version 14 · 2026-03-02');
    expect(textsOf(draw(map, { legend: false })).join('\n')).not.toContain('Weights');
    expect(textsOf(draw(plain)).join('\n')).toContain('Raters: none yet');
  });

  it('[DR6] heads and explains a wide map in larger letters, so that it can be read whole', () => {
    const scales = (drawing: SvgNode) =>
      nodesOf(drawing).flatMap(
        ({ attributes }) => /scale\((.+)\)/.exec(String(attributes.transform))?.[1] ?? [],
      );
    expect(scales(draw(map))).toEqual(['1', '1']);
    const wide = draw(randomMap({ seed: 3, steps: 200, lanes: 4 }));
    expect(Number(wide.attributes.width)).toBeGreaterThan(6_000);
    expect(scales(wide)).toEqual(['2.5', '2.5']);
  });

  it('[DR7] has an alternative text with counts and the hottest handoffs', () => {
    const drawing = draw(map);
    expect(drawing.attributes.role).toBe('img');
    const [title, desc] = drawing.children.map((child) =>
      typeof child === 'string' ? '' : child.children[0],
    );
    expect(title).toBe('Lead to cash: heat map');
    expect(desc).toBe(
      '4 lanes, 5 steps, 3 handoffs, 2 scored. Hottest: 1. Qualify → Visit, heat 100; 2. Qualify → Wait for parts, heat 50.',
    );
  });

  it('[DR8] dims what is not on the path of the highlighted handoff, and shows its number alone', () => {
    const drawing = draw(map, { highlight: 'qualify:visit' });
    const dimmed = nodesOf(drawing).filter(({ attributes }) => attributes.opacity === 0.22);
    // Steps Asks, Large and Wait; arrows Asks → Qualify and Large → Wait; the condition of the latter.
    expect(dimmed).toHaveLength(6);
    const texts = textsOf(drawing);
    expect(texts).toContain('100');
    expect(texts).not.toContain('50');
  });

  it('[DR9] draws a small map for paper: the chosen handoff, its number and its lanes, in 9 points or more', () => {
    const drawing = draw(map, { detail: 'small', highlight: 'qualify:visit' });
    // Four lanes: Sales and Field keep 18 of 70 points like the others, so all of them are named.
    const named = ['Customer', 'Dispatch', 'Field', 'Qualify', 'Sales', 'Visit'];
    expect(textsOf(drawing).sort()).toEqual(['100', ...named]);
    expect(drawing.attributes.height).toBe(70);
    // The path runs through the decision: two thick lines in the colour of bin 5, and one head, at the receiver.
    const paths = nodesOf(drawing).filter(({ tag }) => tag === 'path');
    expect(paths.filter(({ attributes }) => attributes['stroke-width'] === 2.6)).toHaveLength(2);
    expect(paths.filter(({ attributes }) => attributes.fill === '#521624')).toHaveLength(1);
    expect(Number(drawing.attributes.width)).toBeLessThanOrEqual(298);
    for (const { attributes } of nodesOf(drawing).filter(({ tag }) => tag === 'text')) {
      expect(attributes['font-size']).toBeGreaterThanOrEqual(9);
    }
  });

  it('[DR9] names only the lanes of the chosen handoff where the others are too low, and keeps all within the picture', () => {
    const large = randomMap({ seed: 8, steps: 120, lanes: 9, raters: 2 });
    for (const { found, name, heat } of analyseMap(large).ranked.slice(0, 12)) {
      const drawing = draw(large, { detail: 'small', highlight: found.id });
      // Two lane names, two step names and the number.
      expect(textsOf(drawing), name).toHaveLength(5);
      expect(textsOf(drawing)).toContain(heat === null ? '?' : String(Math.round(heat)));
      const [left = 0, , width = 0] = String(drawing.attributes.viewBox).split(' ').map(Number);
      for (const { attributes, children } of nodesOf(drawing).filter(({ tag }) => tag === 'text')) {
        const wide = textWidth(children.join(''), 9);
        const { 'text-anchor': anchor = 'start' } = attributes;
        const from = Number(attributes.x) - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
        expect(from).toBeGreaterThanOrEqual(left);
        expect(from + wide).toBeLessThanOrEqual(left + width);
        expect(Number(attributes.y)).toBeLessThanOrEqual(70);
      }
    }
  });

  it('[DR9] without a chosen handoff a small map names what it has room for', () => {
    expect(textsOf(draw(map, { detail: 'small' })).sort()).toEqual([
      'Customer',
      'Dispatch',
      'Field',
      'Sales',
    ]);
  });

  it('[DR6] draws a map that holds nothing', () => {
    const drawing = draw(blankMap('Empty'));
    expect(textsOf(drawing)).toContain('0 of 0 handoffs scored · version 14 · 2026-03-02');
    expect(Number(drawing.attributes.height)).toBeGreaterThan(0);
    const small = draw(blankMap('Empty'), { detail: 'small' });
    expect(String(small.attributes.viewBox)).not.toMatch(/NaN|Infinity/);
  });

  it('[DR10] draws names of 10,000 characters, emoji and right-to-left script', () => {
    const names = ['x'.repeat(10_000), '👩‍🔧'.repeat(2_000), 'אישור ההזמנה '.repeat(700)];
    const drawing = draw(buildMap({ steps: names.map((name) => `${name}: ${name}`) }), {
      title: names[0] ?? '',
    });
    for (const text of textsOf(drawing)) expect(text.length).toBeLessThan(500);
  });
});

describe('drawThumbnail', () => {
  it('[DR9] is 320 by 200 and has no text', () => {
    const drawing = drawThumbnail(map, analyseMap(map), layoutMap(map));
    expect(drawing.attributes).toMatchObject({ width: 320, height: 200 });
    expect(nodesOf(drawing).filter(({ tag }) => tag === 'text')).toEqual([]);
    expect(svgText(drawing)).toContain('#521624');
  });

  it('[DR9] draws an empty map and leaves plain flow out of a huge one', () => {
    const empty = drawThumbnail(blankMap('E'), analyseMap(blankMap('E')), layoutMap(blankMap('E')));
    expect(svgText(empty)).not.toMatch(/NaN|Infinity/);
    const huge = randomMap({ seed: 1, steps: 700, lanes: 1 });
    const paths = nodesOf(drawThumbnail(huge, analyseMap(huge), layoutMap(huge))).filter(
      ({ tag }) => tag === 'path',
    );
    expect(paths).toHaveLength(1);
  });

  it('[LE7] carries the name, the legend and the sentence of the lens that it is seen through', () => {
    const drawing = draw(templateMap('lead-to-cash'), { lens: { id: 'gaps', relative: false } });
    const texts = textsOf(drawing);
    expect(texts).toEqual(expect.arrayContaining(['Ownership gaps', '0 no owner', '✓ no gap', '2◐']));
    expect(texts.join('\n')).toContain('Ownership gaps: Where it is not settled who owns a handoff');
    expect(texts.join('\n')).not.toContain('not known');
  });

  it('[LE5] says that a scale is relative to this map', () => {
    const lens = { id: 'waiting', relative: true } as const;
    const texts = textsOf(draw(templateMap('lead-to-cash'), { lens })).join('\n');
    expect(texts).toContain('Relative to this map: not to be compared with another.');
    expect(texts).toContain('waiting not known ?');
  });
});
