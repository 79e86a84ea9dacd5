import type { KeyGroup } from '../../../shared/contract/printJob.ts';
import { registryKey } from '../../../shared/model/names.ts';
import type { App } from '../../app/appContext.ts';
import { type Command, commandGroups, nameOf } from '../../app/command.ts';
import { commands } from '../../app/commands.ts';
import { showKeys } from '../../app/keys.ts';
import { otherKeys } from './otherKeys.ts';

type KeyRow = KeyGroup['rows'][number];

/** Everything that can be done, by group, with its keys as people read them; what has no keys comes last. */
export function keyGroups(app: App): readonly KeyGroup[] {
  const fromCommands = commandGroups.map((group) => {
    const own = gathered(
      app,
      commands.filter((command) => command.group === group),
    );
    return {
      name: group,
      rows: [...own.filter(({ keys }) => keys.length > 0), ...own.filter(({ keys }) => keys.length === 0)],
    };
  });
  return [...fromCommands, ...otherKeys(app.platform)].filter(({ rows }) => rows.length > 0);
}

/** The rows whose name, keys or group hold every word of the search. */
export function searchKeyGroups(groups: readonly KeyGroup[], search: string): readonly KeyGroup[] {
  const words = registryKey(search).split(' ');
  return groups
    .map(({ name, rows }) => ({
      name,
      rows: rows.filter((row) => {
        const text = registryKey(`${name} ${row.name} ${row.keys.join(' ')}`);
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** One row for each command, but one for all that differ in a number only: “Score 1–5”. */
function gathered(app: App, own: readonly Command[]): readonly KeyRow[] {
  const rows = new Map<string, KeyRow>();
  for (const command of own) {
    const name = nameOf(command, app);
    const keys = command.keys.map((each) => showKeys(each, app.platform));
    const [, stem, number] = /^(.*) (\d)$/.exec(name) ?? [];
    const first = stem === undefined ? undefined : rows.get(stem);
    if (first)
      rows.set(stem ?? name, {
        name: upTo(first.name, number),
        keys: first.keys.map((each) => upTo(each, number)),
      });
    else rows.set(stem ?? name, { name, keys });
  }
  return [...rows.values()];
}

/** “Score 1” and 3 give “Score 1–3”; “Score 1–3” and 4 give “Score 1–4”. */
function upTo(text: string, number: string | undefined): string {
  return `${text.replace(/(\d)–\d$/, '$1')}–${number ?? ''}`;
}
