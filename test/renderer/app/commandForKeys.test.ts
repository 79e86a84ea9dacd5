import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commandForKeys, type KeyPlace } from '../../../renderer/app/commandForKeys.ts';
import { commands } from '../../../renderer/app/commands.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { shellApp } from './shellApp.ts';

const map = buildMap({ steps: ['Sales: Qualify', 'Field: Visit'], arrows: ['Qualify -> Visit'] });
const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const ctrl = { ...none, ctrlKey: true };

beforeEach(() => vi.stubGlobal('document', { activeElement: null, body: null }));

describe('which command has the keys', () => {
  const { app } = shellApp(map);
  const taken = (key: string, code: string, modifiers = none, place: KeyPlace = 'free') =>
    commandForKeys(app, commands, { key, code, ...modifiers }, place)?.id;

  it('[SH4] a letter, digit or mark is one only while single-letter keys are on', () => {
    expect(taken('n', 'KeyN')).toBe('step.free');
    expect(taken('!', 'Digit1', { ...none, shiftKey: true })).toBe('view.fit');
    app.settings.change({ singleLetterKeys: false });
    expect(taken('n', 'KeyN')).toBeUndefined();
    expect(taken('!', 'Digit1', { ...none, shiftKey: true })).toBeUndefined();
    expect(taken('ArrowRight', 'ArrowRight')).toBe('walk.right');
    expect(taken('2', 'Digit2', ctrl)).toBe('view.matrix');
    app.settings.change({ singleLetterKeys: true });
  });

  it('[SH6] a text field keeps its characters, a dialog keeps everything', () => {
    expect(taken('n', 'KeyN', none, 'text')).toBeUndefined();
    expect(taken('z', 'KeyZ', ctrl, 'text')).toBeUndefined();
    expect(taken('2', 'Digit2', ctrl, 'text')).toBe('view.matrix');
    expect(taken('2', 'Digit2', ctrl, 'dialog')).toBeUndefined();
  });
});
