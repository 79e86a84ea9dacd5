import { describe, expect, it } from 'vitest';
import type { LoggedAction } from '../../../../electron/services/library/editChain.ts';
import { fitHistory, historyPlaces } from '../../../../electron/services/library/history.ts';
import { emptyDiff } from '../../../../shared/model/mapDiff.ts';
import { adding, owner, removing, step, updating } from './editing.ts';

const words = { c: 'create', e: 'edit', u: 'undo', r: 'redo', d: 'delete', s: 'restore' } as const;

/** The log of a map, one letter an entry, numbered from 1. */
function places(log: string) {
  const entries = [...log].map((letter, index) => ({
    seq: index + 1,
    action: words[letter as keyof typeof words] as LoggedAction,
  }));
  return historyPlaces(entries);
}

describe('[LI8] what the log leaves to undo and redo', () => {
  it.each([
    ['ceee', [2, 3, 4], []],
    ['ceeeuu', [2], [3, 4]],
    ['ceeeuur', [2, 3], [4]],
    ['ceeeuure', [2, 3, 8], []],
    ['ceuruu', [], [2]],
    ['ceuuu', [], [2]],
    ['cedse', [2, 5], []],
    ['', [], []],
  ])('after %s', (log, undo, redo) => {
    expect(places(log)).toEqual({ undo, redo });
  });
});

describe('[LI10] a history that meets a registry that others changed', () => {
  const dana = owner('dana', 'Dana');
  const reyes = owner('dana', 'Dana Reyes');
  const entry = (diff: ReturnType<typeof adding>) => ({ label: '', diff });
  const nothing = () => null;

  it('undoes to the last word that was said before', () => {
    const { undo } = fitHistory(
      { undo: [entry(adding(dana)), entry(updating(dana, owner('dana', 'D.')))], redo: [] },
      [reyes],
      nothing,
    );
    expect(undo.map(({ diff }) => diff)).toEqual([adding(dana), updating(dana, reyes)]);
  });

  it('has nothing to remove when the owner is gone, and something to add when it comes back', () => {
    expect(fitHistory({ undo: [entry(adding(dana))], redo: [] }, [], nothing).undo[0]?.diff).toEqual(
      emptyDiff,
    );
    expect(fitHistory({ undo: [entry(updating(dana, reyes))], redo: [] }, [], nothing).undo[0]?.diff).toEqual(
      removing(dana),
    );
    expect(fitHistory({ undo: [], redo: [entry(adding(dana))] }, [dana], nothing).redo[0]?.diff).toEqual(
      emptyDiff,
    );
    expect(fitHistory({ undo: [], redo: [entry(adding(dana))] }, [reyes], nothing).redo[0]?.diff).toEqual(
      updating(reyes, dana),
    );
  });

  it('leaves the records of the map as they are', () => {
    const diff = { added: [step('b')], updated: [], removed: [step('a')] };
    expect(fitHistory({ undo: [entry(diff)], redo: [entry(diff)] }, [], nothing)).toEqual({
      undo: [entry(diff)],
      redo: [entry(diff)],
    });
  });

  it('brings back an owner that was merged or deleted since, where undoing refers to it again', () => {
    const before = { ...step('a'), ownerId: 'dana' };
    const after = { ...step('a'), ownerId: 'eli' };
    const eli = owner('eli', 'Eli');
    const lastWord = ({ id }: { readonly id: string }) => (id === 'dana' ? reyes : null);
    const { undo } = fitHistory({ undo: [entry(updating(before, after))], redo: [] }, [eli], lastWord);
    expect(undo[0]?.diff).toEqual({ ...updating(before, after), removed: [reyes] });
  });
});
