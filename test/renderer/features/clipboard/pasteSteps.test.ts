import { beforeEach, describe, expect, it } from 'vitest';
import { copySteps, cutSteps } from '../../../../renderer/features/clipboard/copySteps.ts';
import { duplicateSteps, pasteSteps } from '../../../../renderer/features/clipboard/pasteSteps.ts';
import { EXCERPT_TYPE } from '../../../../shared/formats/clipboard/excerptText.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { type CanvasApp, canvasApp } from '../canvas/canvasApp.ts';

let on: CanvasApp;
let clipboard: Map<string, string>;
const data = () =>
  ({ setData: (type: string, text: string) => clipboard.set(type, text) }) as unknown as DataTransfer;
const pasted = () => pasteSteps(on.app, clipboard.get(EXCERPT_TYPE) ?? '');
const selected = () => {
  const { selection } = on.app.session.getState();
  return selection.kind === 'step' ? selection.ids.map((id) => on.map().step.get(id)?.name) : [];
};

beforeEach(() => {
  clipboard = new Map();
  on = canvasApp(
    buildMap({
      steps: ['Sales: Qualify', 'Sales: Estimate', 'Field: Visit'],
      arrows: ['Qualify -> Estimate', 'Estimate -> Visit'],
    }),
  );
  on.select('estimate', 'visit');
});

describe('[ED7] copy and paste', () => {
  it('puts the steps with their arrows after the selected ones, selected, by one edit', () => {
    copySteps(on.app, data(), false);
    pasted();
    expect(on.steps().slice(3)).toEqual(['Sales: Estimate', 'Field: Visit']);
    expect(on.arrows()).toHaveLength(3);
    expect(selected()).toEqual(['Estimate', 'Visit']);
    const [first] = [...on.map().step.values()].slice(3);
    expect(first?.column).toBe(3);
    expect(on.commits.map(({ label }) => label)).toEqual(['paste 2 steps']);
  });

  it('a cut joins the neighbours, and pasting brings back what was cut', () => {
    cutSteps(on.app, data());
    expect(on.steps()).toEqual(['Sales: Qualify']);
    pasted();
    expect(on.steps()).toEqual(['Sales: Qualify', 'Sales: Estimate', 'Field: Visit']);
    expect(on.map().step.has('estimate')).toBe(true);
  });

  it('a copied lane is the steps in it, and goes into the lane selected', () => {
    on.app.session.select({ kind: 'lane', id: 'sales' });
    copySteps(on.app, data(), false);
    on.app.session.select({ kind: 'lane', id: 'field' });
    pasted();
    expect(on.steps().slice(3)).toEqual(['Field: Qualify', 'Field: Estimate']);
  });

  it('damaged steps are refused, and nothing changes', () => {
    pasteSteps(on.app, '{}');
    expect(on.said).toEqual(['Nothing was pasted']);
    expect(on.commits).toEqual([]);
  });
});

describe('[ED8] a duplicate', () => {
  it('stands in the columns of what it is made of, with the arrows among, selected', () => {
    duplicateSteps(on.app);
    expect(on.steps().slice(3)).toEqual(['Sales: Estimate', 'Field: Visit']);
    const layout = on.app.derived.layoutOf(on.map());
    const columns = [...layout.steps.values()].map(({ column }) => column);
    expect(columns).toEqual([0, 1, 2, 1, 2]);
    expect(selected()).toEqual(['Estimate', 'Visit']);
    expect(on.commits.map(({ label }) => label)).toEqual(['duplicate 2 steps']);
  });
});
