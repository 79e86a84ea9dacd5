import { describe, expect, it } from 'vitest';
import { commandGroups, nameOf } from '../../../renderer/app/command.ts';
import { commands } from '../../../renderer/app/commands.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { shellApp } from './shellApp.ts';

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
});
