import { describe, expect, it } from 'vitest';
import { readTypedName } from '../../../../../renderer/features/canvas/naming/typedName.ts';
import { newLane } from '../../../../../shared/model/edits/addLane.ts';

const lanes = [newLane('a', 'Sales', 'team', 0), newLane('b', 'Finance', 'team', 1)];

describe('[WI4] what is typed over a step', () => {
  it('a question mark at the end makes a task a decision, and leaves other kinds alone', () => {
    expect(readTypedName('Big enough?', 'task', lanes)).toEqual({
      name: 'Big enough?',
      kind: 'decision',
      laneId: null,
    });
    expect(readTypedName('Answer in?', 'wait', lanes).kind).toBe('wait');
  });

  it('@ with the beginning of a lane’s name picks the lane and is no part of the name', () => {
    expect(readTypedName('@fin Write the invoice', 'task', lanes)).toMatchObject({
      name: 'Write the invoice',
      laneId: 'b',
    });
    expect(readTypedName('Write the invoice @FIN', 'task', lanes).name).toBe('Write the invoice');
  });

  it('an @ that names no lane stays as typed', () => {
    expect(readTypedName('Mail to a@b.example @nobody', 'task', lanes)).toMatchObject({
      name: 'Mail to a@b.example @nobody',
      laneId: null,
    });
  });

  it('line breaks stay', () => {
    expect(readTypedName('Check\nthe order', 'task', lanes).name).toBe('Check\nthe order');
  });
});
