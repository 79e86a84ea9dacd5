import { describe, expect, it } from 'vitest';
import {
  CHAIN_START,
  hashOf,
  isWhole,
  type LoggedEdit,
  walkChain,
} from '../../../../electron/services/library/editChain.ts';

function chain(length: number): LoggedEdit[] {
  const edits: LoggedEdit[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const edit = {
      seq,
      mapId: 'map',
      editId: `e${seq}`,
      version: seq,
      action: 'edit',
      label: 'Edit',
      author: 'dana',
      time: '2025-11-21T14:00:00.000Z',
      diff: '{}',
      content: '',
      previousHash: edits.at(-1)?.hash ?? CHAIN_START,
    } as const;
    edits.push({ ...edit, hash: hashOf(edit) });
  }
  return edits;
}

describe('[LI13] walking along the chain', () => {
  it('finds nothing in a sound one', () => {
    const edits = chain(3);
    const report = walkChain(edits, 2);
    expect(report).toEqual({ tip: edits[2], length: 3, damaged: [], stray: [], askedHash: edits[1]?.hash });
  });

  it('finds an empty one sound', () => {
    expect(walkChain([], 0)).toEqual({ tip: null, length: 0, damaged: [], stray: [], askedHash: null });
  });

  it('finds the entry that was changed, and only that', () => {
    const edits = chain(4).map((edit) => (edit.seq === 2 ? { ...edit, label: 'Edif' } : edit));
    expect(walkChain(edits, 0).damaged).toEqual([2]);
  });

  it('finds entries that are missing at the start and between', () => {
    const edits = chain(6).filter(({ seq }) => ![1, 4, 5].includes(seq));
    expect(walkChain(edits, 0)).toMatchObject({ damaged: [1, 4, 5], length: 6 });
  });

  it('finds an entry that is sound in itself but follows from another', () => {
    const edits = chain(3);
    const second = { ...chain(2)[1], label: 'Another', hash: '' } as LoggedEdit;
    const forged = { ...second, hash: hashOf(second) };
    expect(isWhole(forged)).toBe(true);
    expect(walkChain([edits[0], forged, edits[2]] as LoggedEdit[], 0).damaged).toEqual([3]);
  });

  it('is not led astray by an entry under a number that is not its own', () => {
    const edits = chain(3).map((edit) => (edit.seq === 3 ? { ...edit, seq: 2 ** 50 } : edit));
    expect(walkChain(edits, 0)).toMatchObject({ damaged: [], stray: [2 ** 50], length: 2 });
  });
});
