import type { Lane } from '../../model/lane.ts';
import { foldName, registryKey } from '../../model/names.ts';
import type { Step } from '../../model/step.ts';
import { lanesInOrder, type WorkflowMap, workflowOf } from '../../model/workflowMap.ts';
import { isMailLike } from './mailLines.ts';
import type { ParsedLine } from './parseOutlineLine.ts';
import { parseOutlineLine } from './parseOutlineLine.ts';
import { type PlannedLine, planOutline } from './planOutline.ts';

/** A map as outline text, which `readOutline` reads as the same lanes, steps and arrows. */
export function writeOutline(map: WorkflowMap): string {
  const planned = planOutline(map);
  const steps = planned.flatMap((line) => (line.kind === 'step' ? [line.step] : []));
  const lanes = laneNames(map);
  const ordinals = stepOrdinals(steps);
  const { title, parkingLot } = workflowOf(map);
  const blocks = [
    foldName(title) === '' ? [] : [`# ${foldName(title)}`],
    laneHeads(map, steps, lanes),
    planned.map((line) => `${'  '.repeat(line.depth)}${lineText(line, lanes, ordinals)}`),
    parkingLot.flatMap((note) => (foldName(note) === '' ? [] : [`// ${foldName(note)}`])),
  ];
  return blocks.flatMap((block) => (block.length === 0 ? [] : [`${block.join('\n')}\n`])).join('\n');
}

interface LaneName {
  readonly name: string;
  readonly ordinal: number;
}

function laneNames(map: WorkflowMap): ReadonlyMap<string, LaneName> {
  const counts = new Map<string, number>();
  return new Map(
    lanesInOrder(map).map((lane) => {
      const key = registryKey(lane.name);
      const ordinal = (counts.get(key) ?? 0) + 1;
      counts.set(key, ordinal);
      return [lane.id, { name: foldName(lane.name), ordinal }];
    }),
  );
}

/** The lanes by themselves, where the steps alone would not give all of them, their order and their kinds. */
function laneHeads(map: WorkflowMap, steps: readonly Step[], names: ReadonlyMap<string, LaneName>): string[] {
  const lanes = lanesInOrder(map);
  const used = [...new Set(steps.map((step) => step.laneId))];
  const isPlain = (lane: Lane, at: number): boolean => lane.kind === 'team' && used[at] === lane.id;
  if (lanes.length === used.length && lanes.every(isPlain)) return [];
  return lanes.map((lane) => {
    const name = names.get(lane.id) ?? { name: '', ordinal: 1 };
    const kind = lane.kind === 'team' ? '' : ` (${lane.kind})`;
    const candidates = laneTexts(name).map((text) => `${text}${kind}:`);
    return firstReadAs(
      candidates,
      (read) => read.kind === 'lane' && isLane(read.lane, name) && read.lane.kind === lane.kind,
    );
  });
}

/** Step -> which of the steps of its name it is, in the order of the text; steps alone in their name are left out. */
function stepOrdinals(steps: readonly Step[]): ReadonlyMap<string, number> {
  const named = Map.groupBy(steps, (step) => registryKey(step.name));
  return new Map(
    [...named.values()]
      .filter((same) => same.length > 1)
      .flatMap((same) => same.map((step, at) => [step.id, at + 1] as const)),
  );
}

function lineText(
  line: PlannedLine,
  lanes: ReadonlyMap<string, LaneName>,
  ordinals: ReadonlyMap<string, number>,
): string {
  if (line.kind === 'break') return '---';
  const label = line.condition === null ? '' : `[${quotedIf(/[\]"]/.test(line.condition), line.condition)}] `;
  if (line.kind === 'step')
    return stepText(label, line.step, lanes.get(line.step.laneId) ?? { name: '', ordinal: 1 });
  const name = foldName(line.to.name);
  const ordinal = ordinals.get(line.to.id) ?? null;
  const sign = line.isMessage ? '~>' : '->';
  const number = ordinal === null ? '' : ` {${ordinal}}`;
  return firstReadAs(
    [name, quoted(name)].map((text) => `${label}${sign} ${text}${number}`),
    (read) => read.kind === 'arrow' && read.lane === null && read.name === name && read.ordinal === ordinal,
  );
}

/** The plainest way to write a step that is read as the same: quotes and the kind only where they are needed. */
function stepText(label: string, step: Step, lane: LaneName): string {
  const name = foldName(step.name);
  const texts = [name, `${name} (${step.kind})`, quoted(name), `${quoted(name)} (${step.kind})`];
  const candidates = laneTexts(lane).flatMap((of) => texts.map((text) => `${label}${of}: ${text.trim()}`));
  return firstReadAs(
    candidates,
    (read) =>
      read.kind === 'step' &&
      read.lane !== null &&
      isLane(read.lane, lane) &&
      read.name === name &&
      read.stepKind === step.kind,
  );
}

function laneTexts({ name, ordinal }: LaneName): string[] {
  const number = ordinal === 1 ? '' : ` {${ordinal}}`;
  return [`${name}${number}`, `${quoted(name)}${number}`];
}

function isLane(read: LaneName, lane: LaneName): boolean {
  return read.name === lane.name && read.ordinal === lane.ordinal;
}

/** The first of the texts that is read as it is meant; the last one, all in quotes, always is. */
function firstReadAs(candidates: readonly string[], isMeant: (read: ParsedLine) => boolean): string {
  return (
    candidates.find((text) => isMeant(parseOutlineLine(text)) && !isMailLike(text)) ?? candidates.at(-1) ?? ''
  );
}

function quotedIf(isNeeded: boolean, text: string): string {
  return isNeeded ? quoted(text) : text;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
