import { describe, expect, it } from 'vitest';
import { addRowAfter } from '../../../../../renderer/features/outline/screen/addRow.ts';
import { changeCell } from '../../../../../renderer/features/outline/screen/changeCell.ts';
import { exitTexts } from '../../../../../renderer/features/outline/screen/exitTexts.ts';
import { buildMap } from '../../../../support/mapBuilder.ts';
import { canvasApp } from '../../canvas/canvasApp.ts';

const drawn = () =>
  canvasApp(
    buildMap({
      steps: ['Sales: Qualify', 'Sales: Fits? (decision)', 'Dispatch: Book', 'Sales: Decline (end)'],
      arrows: ['Qualify -> Fits?', 'Fits? -> Book: yes'],
    }),
  );

describe('[OL32] a cell is written as one edit', () => {
  it('the fields of a step', () => {
    const { app, map, commits } = drawn();
    const changes = [
      ['name', 'Call back?'],
      ['lane', 'dispatch'],
      ['nature', 'exception'],
      ['owner', 'Dana'],
      ['backup', 'dana'],
      ['system', 'CRM'],
      ['responseWindow', 'one day'],
      ['touchMinutes', '7,5'],
    ] as const;
    for (const [column, text] of changes) expect(changeCell(app, 'qualify', column, text)).toBeNull();
    const step = map().step.get('qualify');
    expect(step).toMatchObject({
      name: 'Call back?',
      kind: 'decision',
      laneId: 'dispatch',
      touchMinutes: 7.5,
    });
    expect(step?.backupOwnerId).toBe(step?.ownerId);
    expect([map().owner.size, map().system.size, commits.length]).toEqual([1, 1, changes.length]);
  });

  it('where a step leads: arrows that stay are the same ones', () => {
    const { app, map, commits } = drawn();
    const before = [...map().connection.values()].find(({ to }) => to === 'book');
    expect(changeCell(app, 'fits', 'leadsTo', '[Yes] book; [no] Decline')).toBeNull();
    expect(exitTexts(map()).get('fits')).toBe('[Yes] Book; [no] Decline');
    expect(map().connection.get(before?.id ?? '')).toEqual({ ...before, condition: 'Yes' });
    expect(changeCell(app, 'fits', 'leadsTo', '')).toBeNull();
    expect(exitTexts(map()).get('fits')).toBeUndefined();
    expect(commits).toHaveLength(2);
  });

  it('what cannot be taken gets its sentence, and nothing changes', () => {
    const { app, commits } = drawn();
    expect(changeCell(app, 'qualify', 'touchMinutes', 'long')).toMatch(/^Touch time is a number/);
    expect(changeCell(app, 'fits', 'leadsTo', 'Nowhere')).toBe('There is no step called “Nowhere”.');
    expect(changeCell(app, 'decline', 'leadsTo', 'Book')).toMatch(/is an end/);
    expect(commits).toEqual([]);
  });
});

describe('[OL33] a row is added', () => {
  it('in the way of the only arrow; after a step without one; beside an end', () => {
    const { app, arrows, steps, commits } = drawn();
    addRowAfter(app, 'qualify');
    expect(arrows()).toEqual(['Qualify -> unnamed', 'Fits? -> Book', 'unnamed -> Fits?']);
    addRowAfter(app, 'book');
    addRowAfter(app, 'decline');
    expect(arrows()).toHaveLength(4);
    expect([steps().length, commits.length]).toEqual([7, 3]);
  });
});
