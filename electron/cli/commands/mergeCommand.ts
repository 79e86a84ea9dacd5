import { leftoverText } from '../../../shared/analysis/leftoverText.ts';
import { UserError } from '../../../shared/contract/outcome.ts';
import { writeBatonFile } from '../../../shared/formats/baton/writeBatonFile.ts';
import { applyDiff } from '../../../shared/model/mapDiff.ts';
import type { MergeChoices, RowChoice, SheetChoice } from '../../../shared/model/merge/mergeChoices.ts';
import type { PlannedSheet } from '../../../shared/model/merge/mergePlan.ts';
import { mergeReport } from '../../../shared/model/merge/mergeReport.ts';
import { planMerge } from '../../../shared/model/merge/planMerge.ts';
import type { ReturnedSheet } from '../../../shared/model/merge/returnedSheet.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import type { Command } from '../command.ts';
import type { CommandPorts } from '../commandPorts.ts';
import { openMap } from '../openMap.ts';
import { misused } from '../readArguments.ts';
import { requiredOutput } from '../requiredOutput.ts';

type Options = ReadonlyMap<string, string>;

const conflictWords: Readonly<Record<string, RowChoice>> = {
  both: 'keepBoth',
  sheet: 'takeSheet',
  map: 'keepMap',
};

export const mergeCommand: Command = {
  name: 'merge',
  usage: {
    line: 'merge FILE SHEET… [--conflicts both|sheet|map] [--same-name one|two] [--altered] [--redrawn] [--out F.baton]',
    summary: 'Say what score sheets bring to a map and, with --out, write the map with them',
    details: [
      'Values that differ from those on the map are both kept, or the sheet’s or the map’s as --conflicts says. A rater whose name somebody else has is another one, or with --same-name one the same. A sheet that was altered is left out without --altered, values for what was drawn again without --redrawn.',
    ],
    files: 'many',
    options: {
      '--conflicts': 'both, sheet or map',
      '--same-name': 'one or two',
      '--altered': null,
      '--redrawn': null,
      '--out': 'a file name',
    },
  },
  async run({ files: [file = '', ...sheetFiles], options }, ports) {
    if (sheetFiles.length === 0) throw misused('A score sheet is wanted after the map', mergeCommand.usage);
    const out = options.has('--out') ? requiredOutput(options, ['baton'], mergeCommand.usage) : null;
    const map = await openMap(file, ports);
    const sheets = await Promise.all(sheetFiles.map((path) => openSheet(path, ports)));
    const target = { map, mapId: null };
    const { sheets: planned, diff } = planMerge(target, sheets, decide(map, sheets, options));
    for (const line of planned.flatMap(reportOf)) ports.print(line);
    if (!out) return ports.print('Nothing was written: --out F.baton writes the map with what is taken.');
    const merged = applyDiff(map, diff);
    await ports.destination(out.path).write(writeBatonFile(merged, { savedAt: ports.clock.now() }));
    ports.print(out.path);
  },
};

async function openSheet(path: string, ports: CommandPorts): Promise<ReturnedSheet> {
  const { returned } = await ports.openFile(path);
  if (returned) return returned;
  throw new UserError(
    'refused-file',
    `${path} is a map and no score sheet: name .baton-scores files after the map.`,
  );
}

/** What the options say of every sheet. Nobody can be asked, so raters of one name are two unless they say otherwise. */
function decide(map: WorkflowMap, sheets: readonly ReturnedSheet[], options: Options): MergeChoices {
  const choice = wordOf(options, '--conflicts', Object.keys(conflictWords)) ?? 'both';
  const isOne = wordOf(options, '--same-name', ['one', 'two']) === 'one';
  let choices: Record<string, SheetChoice> = {};
  for (const { key, ratings, isAltered } of sheets) {
    const rows = Object.fromEntries(
      ratings.map(({ handoffId }) => [handoffId, conflictWords[choice] ?? 'keepBoth']),
    );
    const redrawn = options.has('--redrawn') ? ratings.map(({ handoffId }) => handoffId) : [];
    const isTaken = isAltered && { isTaken: options.has('--altered') };
    choices = { ...choices, [key]: { rows, redrawn, ...isTaken } };
  }
  for (const { person, returned } of planMerge({ map, mapId: null }, sheets, choices).sheets) {
    if (!person) continue;
    const isSame = isOne || person.kind === 'renamed';
    const personId = isSame ? (person.candidates[0]?.id ?? null) : null;
    choices = { ...choices, [returned.key]: { ...choices[returned.key], personId } };
  }
  return choices;
}

function wordOf(options: Options, name: string, words: readonly string[]): string | undefined {
  const word = options.get(name);
  if (word !== undefined && !words.includes(word)) {
    throw misused(`After ${name} comes ${words.join(' or ')}`, mergeCommand.usage);
  }
  return word;
}

function reportOf(planned: PlannedSheet): string[] {
  const leftover = leftoverText(planned);
  const lines = leftover === '' ? [] : leftover.split('\n').slice(1);
  return [...mergeReport(planned), ...lines.map((line) => `  not taken: ${line}`)];
}
