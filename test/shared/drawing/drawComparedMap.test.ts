import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import type { SideMarks } from '../../../shared/analysis/compareMaps.ts';
import { drawComparedMap } from '../../../shared/drawing/drawComparedMap.ts';
import { svgNode, svgText } from '../../../shared/drawing/svgNode.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { buildMap } from '../../support/mapBuilder.ts';

const map = buildMap({ steps: ['Sales: Estimate', 'Field: Visit'], arrows: ['Estimate -> Visit'] });

function drawn(marks: Partial<SideMarks>): string {
  const all = { lanes: new Map(), steps: new Map(), ...marks };
  return svgText(
    svgNode('svg', {}, drawComparedMap(map, analyseMap(map), layoutMap(map), all, 'light', null)),
  );
}

describe('[VE13] a drawing of one side', () => {
  it('tells what changed by a sign and the kind of line, whatever its colour', () => {
    const removed = drawn({ steps: new Map([['visit', 'removed']]) });
    expect(removed).toContain('−');
    expect(removed).toContain('stroke-dasharray="7 5"');
    const changed = drawn({ steps: new Map([['visit', 'changed']]) });
    expect(changed).toContain('≠');
    expect(changed).toContain('stroke-dasharray="2 3"');
    const added = drawn({ steps: new Map([['visit', 'added']]) });
    expect(added).toContain('+</text>');
    expect(added).not.toContain('stroke-dasharray="7 5"');
  });

  it('marks lanes too, and nothing that stayed as it was', () => {
    expect(drawn({ lanes: new Map([['field', 'added']]) })).toContain('+</text>');
    expect(drawn({})).not.toMatch(/[−≠]|\+<\/text>/);
  });
});
