import { beforeEach, describe, expect, it } from 'vitest';
import { pasteOutline } from '../../../../renderer/features/outline/pasteOutline.ts';
import { quickOutlineStore } from '../../../../renderer/features/outline/quickOutlineStore.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { canvasApp } from '../canvas/canvasApp.ts';

const map = () => buildMap({ steps: ['Sales: Qualify', 'Dispatch: Book'], arrows: ['Qualify -> Book'] });

beforeEach(() => quickOutlineStore.setState({ isOpen: false, draft: '', showsMap: false }));

describe('[OL22] plain text is pasted on the canvas', () => {
  it('one line is one step after the selected one, without a word', () => {
    const { app, said, select, steps, arrows, commits } = canvasApp(map());
    select('book');
    pasteOutline(app, 'Visit the site\n');
    expect(steps().at(-1)).toBe('Dispatch: Visit the site');
    expect(arrows()).toEqual(['Qualify -> Book', 'Book -> Visit the site']);
    expect([commits.length, commits[0]?.label, said.length]).toEqual([1, 'paste step', 0]);
  });

  it('several lines are one edit, which is said', () => {
    const { app, said, steps, commits } = canvasApp(map());
    pasteOutline(app, 'Sales: Estimate\nField: Visit\n');
    expect(steps().slice(2)).toEqual(['Sales: Estimate', 'Field: Visit']);
    expect(commits.map(({ label }) => label)).toEqual(['paste 2 steps']);
    expect(said).toEqual(['Pasted as an outline']);
    app.document.undo();
    expect(steps()).toHaveLength(2);
  });

  it('what cannot all be read, or is long, is shown first', () => {
    for (const text of ['Sales: Estimate\n???\n', 'Step\n'.repeat(201)]) {
      const { app, commits } = canvasApp(map());
      pasteOutline(app, text);
      expect(commits).toEqual([]);
      expect(quickOutlineStore.getState()).toEqual({ isOpen: true, draft: text, showsMap: false });
    }
  });

  it('what is too large is refused with its reason, and nothing changes', () => {
    const { app, said, commits } = canvasApp(map());
    pasteOutline(app, 'x'.repeat(1_048_576 * 2));
    expect([said, commits]).toEqual([['Nothing was pasted'], []]);
    expect(quickOutlineStore.getState().isOpen).toBe(false);
  });
});
