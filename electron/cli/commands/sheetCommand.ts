import { scoreSheet } from '../../../shared/analysis/scoreSheet.ts';
import { UserError } from '../../../shared/contract/outcome.ts';
import { paperSchema } from '../../../shared/contract/printJob.ts';
import { writeScoresFile } from '../../../shared/formats/scores/writeScoresFile.ts';
import { handoffsOf } from '../../../shared/model/handoffsOf.ts';
import { recordName, registryKey } from '../../../shared/model/names.ts';
import type { Rater } from '../../../shared/model/rater.ts';
import { latestRound } from '../../../shared/model/rounds.ts';
import { lanesInOrder, recordsOf, type WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { localDate } from '../../services/system/localDate.ts';
import { systemAuthor } from '../../services/system/systemPorts.ts';
import type { Command } from '../command.ts';
import type { CommandPorts } from '../commandPorts.ts';
import { openMap } from '../openMap.ts';
import { misused } from '../readArguments.ts';
import { requiredOutput } from '../requiredOutput.ts';

type Options = ReadonlyMap<string, string>;

export const sheetCommand: Command = {
  name: 'sheet',
  usage: {
    line: 'sheet FILE [--rater NAME] [--role ROLE] [--lane LANE] [--print [--paper a4|letter]] --out S.baton-scores|S.pdf',
    summary: 'Write a score sheet for one rater, as a file to fill in or, with --print, on paper',
    details: [
      'It asks for all handoffs, in the round begun last. A rater of that name on the map goes on with their answers; somebody else is a new rater.',
    ],
    files: 'one',
    options: {
      '--rater': 'a name',
      '--role': 'a role',
      '--lane': 'the name of a lane',
      '--print': null,
      '--paper': 'a4 or letter',
      '--out': 'a file name',
    },
  },
  async run({ files: [file = ''], options }, ports) {
    const isPrinted = options.has('--print');
    if (options.has('--paper') && !isPrinted)
      throw misused('--paper is for a sheet on paper, with --print', sheetCommand.usage);
    const { path } = requiredOutput(options, [isPrinted ? 'pdf' : 'baton-scores'], sheetCommand.usage);
    const map = await openMap(file, ports);
    const handoffIds = handoffsOf(map).map(({ id }) => id);
    if (handoffIds.length === 0)
      throw new UserError(
        'not-found',
        'No work changes lanes in this workflow, so there is nothing to score.',
      );
    const asked = { handoffIds, round: latestRound(map)?.number ?? 1 };
    const rater = raterFor(map, options, ports);
    const content = isPrinted
      ? await printed(map, options, ports, { ...asked, raterName: rater.name })
      : written(map, ports, { ...asked, rater });
    await ports.destination(path).write(content);
    ports.print(path);
  },
};

/** The rater of that name on the map, or a new one. */
function raterFor(map: WorkflowMap, options: Options, { ids }: CommandPorts): Rater {
  const name = options.get('--rater') ?? '';
  const key = registryKey(name);
  const known = key === '' ? [] : [...map.rater.values()].filter((rater) => registryKey(rater.name) === key);
  if (known.length > 1)
    throw new UserError(
      'bad-request',
      `There are ${known.length} raters called ${name}: rename one of them first.`,
    );
  const { id, role, laneId } = known[0] ?? { id: ids.create(), role: '', laneId: null };
  const lane = options.get('--lane');
  return {
    type: 'rater',
    id,
    name: known[0]?.name ?? name,
    role: options.get('--role') ?? role,
    laneId: lane === undefined ? laneId : laneCalled(map, lane),
  };
}

function laneCalled(map: WorkflowMap, name: string): string {
  const key = registryKey(name);
  const lane = map.lane.get(name) ?? lanesInOrder(map).find((each) => registryKey(recordName(each)) === key);
  if (lane) return lane.id;
  const names = lanesInOrder(map).map(recordName).join(', ');
  throw new UserError('not-found', `There is no lane ${name} on this map. It has: ${names}.`);
}

interface Asked {
  readonly handoffIds: string[];
  readonly round: number;
}

function written(
  map: WorkflowMap,
  { ids, clock }: CommandPorts,
  asked: Asked & { readonly rater: Rater },
): string {
  const sentAt = clock.now();
  const from = { sheetId: ids.create(), mapId: null, mapVersion: null, sentAt, sentBy: systemAuthor() };
  return writeScoresFile(scoreSheet(map, { ...asked, ...from }), { savedAt: sentAt });
}

function printed(
  map: WorkflowMap,
  options: Options,
  { printing, clock }: CommandPorts,
  asked: Asked & { readonly raterName: string },
): Promise<Uint8Array> {
  const paper = paperSchema.safeParse(options.get('--paper') ?? 'a4');
  if (!paper.success) throw misused('The paper is a4 or letter', sheetCommand.usage);
  const date = localDate(clock.now());
  const job = {
    kind: 'scoreSheet',
    records: recordsOf(map),
    version: null,
    date,
    paper: paper.data,
  } as const;
  return printing.pdf({ ...job, ...asked });
}
