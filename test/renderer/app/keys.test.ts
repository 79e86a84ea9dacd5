import { describe, expect, it } from 'vitest';
import { commands } from '../../../renderer/app/commands.ts';
import { isCharacterKey, type KeyStroke, matchesKeys } from '../../../renderer/app/keys.ts';

interface Press extends Partial<Omit<KeyStroke, 'getModifierState'>> {
  readonly altGraph?: boolean;
}

/** A key press as a browser reports it. */
function press({ altGraph = false, ...given }: Press): KeyStroke {
  return {
    key: '',
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    getModifierState: (name) => name === 'AltGraph' && altGraph,
    ...given,
  };
}

const allKeys = [...new Set(commands.flatMap(({ keys }) => keys))];
const taken = (given: Press, platform: 'linux' | 'mac' | 'windows' = 'linux'): string[] =>
  allKeys.filter((keys) => matchesKeys(press(given), keys, platform));

describe('[SH5] keys on keyboards of the world', () => {
  it.each([
    ['US', { key: '1', code: 'Digit1' }],
    ['French, where digits need Shift', { key: '&', code: 'Digit1' }],
    ['Czech, where digits need Shift', { key: '+', code: 'Digit1' }],
    ['German', { key: '1', code: 'Digit1' }],
    ['the number pad', { key: '1', code: 'Numpad1' }],
  ])('a digit lies where it lies (%s)', (_, given) => {
    expect(taken(given)).toContain('Digit1');
  });

  it('the number pad without its lock has arrows, no digits', () => {
    expect(taken({ key: 'End', code: 'Numpad1' })).not.toContain('Digit1');
    expect(taken({ key: 'ArrowDown', code: 'Numpad2' })).not.toContain('Digit2');
    expect(taken({ key: 'ArrowDown', code: 'Numpad2' })).toContain('ArrowDown');
  });

  it.each([
    ['US', { key: '?', code: 'Slash', shiftKey: true }],
    ['German', { key: '?', code: 'Minus', shiftKey: true }],
    ['French', { key: '?', code: 'KeyM', shiftKey: true }],
    ['Canadian', { key: '?', code: 'Digit6', shiftKey: true }],
    ['a layout with its own key for it', { key: '?', code: 'Quote' }],
  ])('a question mark is what the layout types as one (%s)', (_, given) => {
    expect(taken(given)).toContain('?');
  });

  it.each([
    ['US', { key: '=', code: 'Equal', ctrlKey: true }, 'Mod+='],
    ['German', { key: '+', code: 'BracketRight', ctrlKey: true }, 'Mod++'],
    ['French', { key: '+', code: 'Equal', ctrlKey: true, shiftKey: true }, 'Mod++'],
  ])('plus enlarges (%s)', (_, given, keys) => {
    expect(taken(given)).toContain(keys);
  });

  it.each([
    ['US', { key: 'z', code: 'KeyZ' }],
    ['German, where Z and Y change places', { key: 'z', code: 'KeyY' }],
    ['French', { key: 'z', code: 'KeyW' }],
    ['Russian', { key: 'я', code: 'KeyZ' }],
    ['Greek', { key: 'ζ', code: 'KeyZ' }],
  ])('a letter is what the layout types, or where Latin letters lie (%s)', (_, given) => {
    expect(taken({ ...given, ctrlKey: true })).toEqual(['Mod+Z']);
  });

  it.each([
    ['German € on Linux', { key: '€', code: 'KeyE', altGraph: true }],
    ['German ² on Linux', { key: '²', code: 'Digit2', altGraph: true }],
    ['German ² on Windows', { key: '²', code: 'Digit2', ctrlKey: true, altKey: true, altGraph: true }],
    ['French # on Windows', { key: '#', code: 'Digit3', ctrlKey: true, altKey: true, altGraph: true }],
    ['Polish ć on Linux', { key: 'ć', code: 'KeyC', altGraph: true }],
    ['Ctrl+Alt in its place', { key: '1', code: 'Digit1', ctrlKey: true, altKey: true }],
    ['Spanish ~ on Linux', { key: '~', code: 'Digit4', altGraph: true }],
  ])('what AltGr types is no shortcut (%s)', (_, given) => {
    expect(taken(given)).toEqual([]);
  });

  it.each(['linux', 'windows', 'mac'] as const)('Ctrl+Y takes no Y without Ctrl, on %s', (platform) => {
    const y = { key: 'y', code: 'KeyY' };
    expect(taken(y, platform)).toEqual(['Y']);
    expect(taken({ ...y, ctrlKey: true }, platform)).toEqual(['Ctrl+Y']);
    expect(taken({ ...y, metaKey: true }, platform)).toEqual([]);
  });

  it('what an input method composes is no shortcut', () => {
    for (const key of ['n', 'Enter', 'Tab', 'ArrowDown', 'Process']) {
      expect(taken({ key, code: '', isComposing: true })).toEqual([]);
      expect(taken({ key, code: '', keyCode: 229 })).toEqual([]);
    }
  });

  it('on a Mac the command key is Mod, and Option with a digit is Alt', () => {
    expect(taken({ key: 'z', code: 'KeyZ', metaKey: true }, 'mac')).toEqual(['Mod+Z']);
    expect(taken({ key: '¡', code: 'Digit1', altKey: true }, 'mac')).toEqual(['Alt+Digit1']);
    expect(taken({ key: 'n', code: 'KeyN', ctrlKey: true }, 'mac')).toEqual([]);
  });
});

it('[SH4] character keys are letters, digits and marks without Ctrl, Alt or Cmd', () => {
  expect(['N', 'Shift+H', 'Digit1', 'Shift+Digit1', '?'].filter((keys) => !isCharacterKey(keys))).toEqual([]);
  const others = ['Tab', 'Enter', 'Delete', 'Shift+Delete', 'F1', 'ArrowUp', 'Mod+K', 'Mod++', 'Alt+Digit1'];
  expect(others.filter(isCharacterKey)).toEqual([]);
});
