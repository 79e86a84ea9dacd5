import { describe, expect, it } from 'vitest';
import { commands } from '../../../../renderer/app/commands.ts';
import { keyGroups, searchKeyGroups } from '../../../../renderer/features/cheatSheet/keyGroups.ts';
import { keyGroupsSchema } from '../../../../shared/contract/printJob.ts';
import { shellApp } from '../../app/shellApp.ts';

describe('[SH11] the cheat sheet', () => {
  const { app } = shellApp();
  const groups = keyGroups(app);
  const rowOf = (name: string) => groups.flatMap(({ rows }) => rows).find((row) => row.name === name);

  it('has every key of every command, and can be printed', () => {
    const shown = groups.flatMap(({ rows }) => rows);
    expect(shown.length).toBeGreaterThan(50);
    expect(rowOf('Undo')?.keys).toEqual(['Ctrl+Z']);
    expect(rowOf('Keyboard shortcuts')?.keys).toEqual(['F1', '?']);
    expect(keyGroupsSchema.parse(groups)).toEqual(groups);
    const numbered = commands.filter(({ id }) => /\d$/.test(id)).length;
    expect(shown.length).toBeGreaterThanOrEqual(commands.length - numbered);
  });

  it('has one line for commands that differ in a number only', () => {
    expect(rowOf('Score 1–5')?.keys).toEqual(['1–5']);
    expect(rowOf('Hand off to lane 1–9')?.keys).toEqual(['Alt+1–9']);
  });

  it('is searched by name, key and group', () => {
    const found = (search: string) => searchKeyGroups(groups, search).flatMap(({ rows }) => rows);
    expect(found('ctrl+z').map(({ name }) => name)).toContain('Undo');
    expect(found('lane below').map(({ name }) => name)).toContain('Hand off to the lane below');
    expect(found('handoff score').map(({ name }) => name)).toContain('Score 1–5');
    expect(found('zzz')).toEqual([]);
    expect(searchKeyGroups(groups, ' ')).toEqual(groups);
  });
});
