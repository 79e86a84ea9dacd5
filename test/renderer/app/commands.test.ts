import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandGroups, nameOf } from '../../../renderer/app/command.ts';
import { commands } from '../../../renderer/app/commands.ts';
import { type Selection, views } from '../../../renderer/state/sessionStore.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { shellApp } from './shellApp.ts';

// Commands ask what has the focus: nothing has.
beforeEach(() => void vi.stubGlobal('document', { activeElement: null }));
afterEach(() => void vi.unstubAllGlobals());

describe('[SH7] the one list of commands', () => {
  const ids = commands.map(({ id }) => id);

  it('names every command once', () => {
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it('has a group of its own kind and a name for each, with a map or without', () => {
    for (const { app } of [shellApp(), shellApp(buildMap({ steps: ['Sales: Qualify'] }))])
      for (const command of commands) {
        expect(commandGroups, command.id).toContain(command.group);
        expect(nameOf(command, app), command.id).toMatch(/^[\p{Lu}“]/u);
      }
  });

  it('writes keys as the page compares them', () => {
    const known = /^((Mod|Ctrl|Alt|Shift)\+)*([A-Z]|Digit\d|F\d{1,2}|[A-Z][a-z]+([A-Z][a-z]+)?|[?=+ -])$/;
    expect(commands.flatMap(({ keys }) => keys).filter((keys) => !known.test(keys))).toEqual([]);
    expect(commands.flatMap(({ keys }) => keys).filter((keys) => /(Mod|Ctrl)\+.*Alt/.test(keys))).toEqual([]);
  });

  const letter = /^(Shift\+)?[A-Z]$/;
  const map = buildMap({ steps: ['Sales: Qualify', 'Office: Bill'], arrows: ['Qualify -> Bill'] });
  const selections: readonly Selection[] = [
    { kind: 'none' },
    { kind: 'step', ids: ['qualify'] },
    { kind: 'step', ids: ['qualify', 'bill'] },
    { kind: 'handoff', id: 'qualify:bill' },
    { kind: 'lane', id: 'sales' },
    { kind: 'connection', id: 'qualify_bill' },
  ];

  it.each(views.flatMap((view) => selections.map((selection) => ({ view, selection }))))(
    'gives no letter to two commands at once: $view, $selection.kind',
    ({ view, selection }) => {
      const { app } = shellApp(map);
      app.session.setState({ view, selection });
      const enabled = commands.filter((command) => !command.isNative && command.isEnabled(app));
      const taken = Map.groupBy(
        enabled.flatMap(({ id, keys }) =>
          keys.filter((each) => letter.test(each)).map((each) => ({ id, each })),
        ),
        ({ each }) => each,
      );
      expect([...taken].filter(([, owners]) => owners.length > 1)).toEqual([]);
    },
  );
});
