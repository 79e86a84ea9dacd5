type KeyStroke = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

type Platform = 'linux' | 'mac' | 'windows';

/** Characters that some layouts type with Shift and others without: for them Shift is not compared. */
const SHIFT_FREE = new Set(['?', '+', '=', '-']);

/**
 * Whether a key press is the combination, such as `Mod+Shift+Z`, `Alt+ArrowUp`, `Mod+Digit1`, `?`.
 * Letters go by `event.key`, digits by `event.code`; AltGr (Ctrl+Alt) never matches.
 */
export function matchesKeys(event: KeyStroke, keys: string, platform: Platform): boolean {
  const parts = keys.split('+').filter((part) => part !== '');
  const key = keys.endsWith('+') ? '+' : (parts.pop() ?? '');
  const wants = new Set(parts);
  const mod = platform === 'mac' ? event.metaKey : event.ctrlKey;
  const otherMod = platform === 'mac' ? event.ctrlKey : event.metaKey;
  if (mod !== wants.has('Mod') && !(wants.has('Ctrl') && event.ctrlKey)) return false;
  if (otherMod && !wants.has('Ctrl')) return false;
  if (event.altKey !== wants.has('Alt')) return false;
  if (!SHIFT_FREE.has(key) && event.shiftKey !== wants.has('Shift')) return false;
  if (/^Digit\d$/.test(key)) return event.code === key || event.code === key.replace('Digit', 'Numpad');
  return event.key.toLowerCase() === key.toLowerCase();
}

const NAMES: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
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
