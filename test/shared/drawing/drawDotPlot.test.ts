import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { dotPlotOf } from '../../../shared/analysis/dotPlotOf.ts';
import { drawDotPlot } from '../../../shared/drawing/drawDotPlot.ts';
import { type SvgNode, svgText } from '../../../shared/drawing/svgNode.ts';
import { raterNames } from '../../../shared/model/raterNames.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { withRatings, withRecords } from '../../support/ratedMap.ts';

const bare = buildMap({ steps: ['Sales: A', 'Field: B'], arrows: ['A -> B'] });

function drawn(map: WorkflowMap, width = 560): SvgNode {
  const handoff = analyseMap(map).byId.get('a:b');
  if (!handoff) throw new Error('The handoff is missing.');
  return drawDotPlot(dotPlotOf(handoff, raterNames(map, 'named')), { width, theme: 'light' }).drawing;
}

function all(node: SvgNode, wanted: (node: SvgNode) => boolean): SvgNode[] {
  const inside = node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, wanted)));
  return wanted(node) ? [node, ...inside] : inside;
}

const dotsOf = (drawing: SvgNode) =>
  all(drawing, ({ tag, attributes }) => tag === 'rect' && attributes.height === 20);
const lettersOf = (drawing: SvgNode) =>
  all(drawing, ({ tag }) => tag === 'text').map(({ children }) => String(children[0]));

describe('[RA12] the dot plot', () => {
  const few = withRatings(bare, { 'a:b': ['1?345123', '41345123'] });

  it('draws a dot with a mark for every answer, and says each in words', () => {
    const drawing = drawn(few);
    expect(dotsOf(drawing)).toHaveLength(16);
    expect(lettersOf(drawing).filter((text) => text === 'R2')).toHaveLength(8);
    const text = svgText(drawing);
    expect(text).toContain('<title>Rater 1: 1</title>');
    expect(text).toContain('<title>Rater 1: don’t know</title>');
    expect(lettersOf(drawing)).toContain('median 2.5 · spread 3');
  });

  it('tells who is apart by a filled dot, not by colour', () => {
    const fills = new Set(dotsOf(drawn(few)).map(({ attributes }) => attributes.fill));
    expect([...fills].sort()).toEqual(['#1F2328', '#FFFFFF']);
    const apart = dotsOf(drawn(few)).filter(({ attributes }) => attributes.fill === '#1F2328');
    expect(apart).toHaveLength(2);
  });

  it('keeps every dot of thirty raters inside its own column and row', () => {
    const many = withRatings(bare, {
      'a:b': Array.from({ length: 30 }, (_, index) => `${1 + (index % 2)}5554321`),
    });
    const drawing = drawn(many, 480);
    const small = all(drawing, ({ tag, attributes }) => tag === 'rect' && attributes.height === 10);
    expect(small.length + dotsOf(drawing).length).toBe(8 * 30);
    for (const { attributes } of [...small, ...dotsOf(drawing)]) {
      const column = (Number(attributes.x) + Number(attributes.width) / 2 - 176) / ((480 - 176) / 6);
      expect(Math.floor(column)).toBe(Math.floor((Number(attributes.x) - 176) / ((480 - 176) / 6)));
    }
    expect(Number(drawing.attributes.height)).toBeLessThan(1_250);
  });

  it('draws a handoff that nobody scored, and names of 10,000 characters', () => {
    expect(dotsOf(drawn(bare))).toHaveLength(0);
    const long = withRecords(few, [
      { type: 'rater', id: 'rater-1', name: 'ש'.repeat(10_000), role: '', laneId: null },
    ]);
    expect(svgText(drawn(long)).length).toBeLessThan(60_000);
  });
});
