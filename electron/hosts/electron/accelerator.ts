/** A combination of the page, such as `Mod+Shift+Digit1`, as Electron writes it: `CmdOrCtrl+Shift+1`. */
export function accelerator(keys: string): string {
  const parts = keys.endsWith('+') ? [...keys.slice(0, -1).split('+'), 'Plus'] : keys.split('+');
  return parts
    .filter((part) => part !== '')
    .map((part) => names[part] ?? part.replace(/^(Digit|Arrow)/, ''))
    .join('+');
}

const names: Readonly<Record<string, string>> = { Mod: 'CmdOrCtrl', Escape: 'Esc', Enter: 'Return' };
