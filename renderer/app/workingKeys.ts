import type { App } from './appContext.ts';
import { isCharacterKey } from './keys.ts';

/** The first of these keys that does something now, to be shown beside a name: characters alone may be switched off. */
export function workingKeys(app: App, keys: readonly string[]): string | null {
  const takesCharacters = app.settings.getState().singleLetterKeys;
  return keys.find((each) => takesCharacters || !isCharacterKey(each)) ?? null;
}
