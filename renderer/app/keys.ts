type Modifiers = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** As much of a key press as tells which combination it is. */
export type KeyStroke = Pick<KeyboardEvent, 'key' | 'code'> &
  Modifiers &
  Partial<Pick<KeyboardEvent, 'isComposing' | 'keyCode' | 'getModifierState'>>;

type Platform = 'linux' | 'mac' | 'windows';

/** Characters that some layouts type with Shift and others without: for them Shift is not compared. */
const SHIFT_FREE = new Set(['?', '+', '=', '-']);

/** What browsers give as the code of a key that an input method took. */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * Whether a key press is the combination, such as `Mod+Shift+Z`, `Alt+ArrowUp`, `Mod+Digit1`, `?`.
 * Letters go by `event.key`, digits by `event.code`. What an input method composes or AltGr (Ctrl+Alt) types never
 * matches.
 */
export function matchesKeys(event: KeyStroke, keys: string, platform: Platform): boolean {
  if (event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD || typesWithAltGraph(event)) return false;
  const { key, wants } = readKeys(keys);
  return hasModifiers(event, wants, platform, SHIFT_FREE.has(key)) && isKey(event, key);
}

/** Whether the combination is a character alone, as WCAG 2.1.4 has it: one that speech or a slip may type. */
export function isCharacterKey(keys: string): boolean {
  const { key, wants } = readKeys(keys);
  return !['Mod', 'Ctrl', 'Alt'].some((modifier) => wants.has(modifier)) && /^(Digit\d|\S)$/u.test(key);
}

function readKeys(keys: string): { readonly key: string; readonly wants: ReadonlySet<string> } {
  const parts = keys.split('+').filter((part) => part !== '');
  const key = keys.endsWith('+') ? '+' : (parts.pop() ?? '');
  return { key, wants: new Set(parts) };
}

function typesWithAltGraph(event: KeyStroke): boolean {
  return (event.ctrlKey && event.altKey) || event.getModifierState?.('AltGraph') === true;
}

function hasModifiers(
  event: Modifiers,
  wants: ReadonlySet<string>,
  platform: Platform,
  isShiftFree: boolean,
): boolean {
  const wantsControl = wants.has('Ctrl') || (wants.has('Mod') && platform !== 'mac');
  if (event.ctrlKey !== wantsControl) return false;
  if (event.metaKey !== (wants.has('Mod') && platform === 'mac')) return false;
  if (event.altKey !== wants.has('Alt')) return false;
  return isShiftFree || event.shiftKey === wants.has('Shift');
}

function isKey({ key, code }: KeyStroke, wanted: string): boolean {
  if (/^Digit\d$/.test(wanted))
    return code === wanted || (code === wanted.replace('Digit', 'Numpad') && /^\d$/.test(key));
  return latinKey(key, code).toLowerCase() === wanted.toLowerCase();
}

/** What the key types; on a layout without Latin letters, such as Greek or Russian, what its place would type. */
function latinKey(key: string, code: string): string {
  const isOtherLetter = /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key);
  return (isOtherLetter && /^Key([A-Z])$/.exec(code)?.[1]) || key;
}

const NAMES: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ' ': 'Space',
  Escape: 'Esc',
  Delete: 'Del',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  ContextMenu: 'Menu',
};

/** The combination as people read it: `Ctrl+Shift+Z`, or `⌘⇧Z` on a Mac. */
export function showKeys(keys: string, platform: Platform): string {
  const mac = platform === 'mac';
  const parts = keys.endsWith('+') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+');
  const shown = parts.map((part) => {
    if (part === 'Mod') return mac ? '⌘' : 'Ctrl';
    if (part === 'Shift' && mac) return '⇧';
    if (part === 'Alt' && mac) return '⌥';
    return NAMES[part] ?? part.replace('Digit', '');
  });
  return shown.join(mac ? '' : '+');
}
