import { type Theme, themes } from '../../shared/contract/settings.ts';
import type { Command } from './command.ts';

const themeNames: Record<Theme, string> = {
  system: 'Follow the system',
  light: 'Light',
  dark: 'Dark',
};

/** What a person sets for all maps. */
export const settingsCommands: readonly Command[] = [
  ...themes.map(
    (theme): Command => ({
      id: `settings.theme.${theme}`,
      group: 'Application',
      name: `Theme: ${themeNames[theme].toLowerCase()}`,
      alsoCalled: 'settings dark mode light mode colours appearance preferences',
      label: () => themeNames[theme],
      keys: [],
      isEnabled: () => true,
      isOn: (app) => app.settings.getState().theme === theme,
      run: (app) => app.settings.change({ theme }),
      menu: { column: 'View', section: 3, under: 'Theme' },
    }),
  ),
  {
    id: 'settings.singleLetterKeys',
    group: 'Application',
    label: () => 'Single-letter keys',
    alsoCalled: 'settings shortcuts keyboard accessibility speech input preferences',
    keys: [],
    isEnabled: () => true,
    isOn: (app) => app.settings.getState().singleLetterKeys,
    run: (app) => app.settings.change({ singleLetterKeys: !app.settings.getState().singleLetterKeys }),
    menu: { column: 'Help', section: 0 },
  },
];
