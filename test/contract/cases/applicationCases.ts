import { expect } from 'vitest';
import { newestSchema } from '../../../electron/services/library/migrate.ts';
import type { AppMenu } from '../../../shared/contract/appMenu.ts';
import { usualSettings } from '../../../shared/contract/settings.ts';
import { type ContractCase, isEmpty } from '../contractCase.ts';

const helpMenu: AppMenu = {
  Help: [[{ commandId: 'app.keys', label: 'Keyboard shortcuts', keys: 'F1', isEnabled: true, isOn: null }]],
};

/** The application itself: what it is, its menu, its settings. */
export const applicationCases: readonly ContractCase[] = [
  {
    method: 'app.info',
    says: 'names the version and the host, and the sample to show on the first start',
    request: () => ({}),
    expect: (value) =>
      expect(value).toMatchObject({
        host: 'chromium',
        author: 'tester',
        libraryPlace: expect.stringContaining('baton-library-'),
        librarySchema: newestSchema,
        notices: [],
        firstMapId: expect.any(String),
      }),
  },
  {
    method: 'app.licences',
    says: 'gives the licences as text',
    request: () => ({}),
    expect: (value) => expect(value.text).toMatch(/MIT License/),
  },
  {
    method: 'menu.show',
    says: 'hands the menu to the host',
    request: () => ({ menu: helpMenu }),
    expect(value, { shownMenus }) {
      isEmpty(value);
      expect(shownMenus.at(-1)).toEqual(helpMenu);
    },
  },
  {
    method: 'menu.show',
    says: 'refuses a column that is none',
    request: () => ({ menu: { Tools: [] } }),
    fails: 'bad-request',
  },
  {
    method: 'settings.read',
    says: 'gives the usual settings',
    request: () => ({}),
    expect: (value) => expect(value).toEqual(usualSettings),
  },
  {
    method: 'settings.change',
    says: 'changes what is named and answers all',
    request: () => ({ theme: 'dark' }),
    expect: (value) => expect(value).toEqual({ ...usualSettings, theme: 'dark' }),
  },
  {
    method: 'settings.change',
    says: 'refuses a value that is none',
    request: () => ({ theme: 'sepia' }),
    fails: 'bad-request',
  },
  {
    method: 'settings.read',
    says: 'gives what was set',
    request: () => ({}),
    expect: ({ theme }) => expect(theme).toBe('dark'),
  },
];
