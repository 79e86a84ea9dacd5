import { parseOutlineCell } from '../../../../shared/formats/outline/parseOutlineLine.ts';
import type { Exit } from '../../../../shared/model/edits/changeExits.ts';
import { foldName, recordName, registryKey } from '../../../../shared/model/names.ts';
import { mayConnect } from '../../../../shared/model/rules.ts';
import { connectionsInOrder, type WorkflowMap } from '../../../../shared/model/workflowMap.ts';

/** Step -> where it leads, as one line: `[yes] Book the visit; Decline`. */
export function exitTexts(map: WorkflowMap): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { from, to, condition } of connectionsInOrder(map)) {
    const step = map.step.get(to);
    if (!step) continue;
    const label = foldName(condition) === '' ? '' : `[${foldName(condition)}] `;
    const before = texts.get(from);
    texts.set(from, `${before ? `${before}; ` : ''}${label}${recordName(step)}`);
  }
  return texts;
}

/** The exits that a line of text names, or the sentence that says why it names none. */
export function readExits(map: WorkflowMap, stepId: string, text: string): readonly Exit[] | string {
  const led = new Set(connectionsInOrder(map).flatMap(({ from, to }) => (from === stepId ? [to] : [])));
  const exits: Exit[] = [];
  for (const part of text.split(';')) {
    if (foldName(part) === '') continue;
    const { condition, name } = readExit(part);
    const named = [...map.step.values()].filter(
      (step) => registryKey(recordName(step)) === registryKey(name),
    );
    const target = named.find(({ id }) => led.has(id)) ?? named[0];
    if (!target) return `There is no step called “${name}”.`;
    if (!led.has(target.id)) {
      const permission = mayConnect(map, stepId, target.id);
      if (!permission.allowed) return permission.sentence;
    }
    if (!exits.some(({ to }) => to === target.id)) exits.push({ to: target.id, condition });
  }
  return exits;
}

function readExit(part: string): { readonly condition: string; readonly name: string } {
  const read = parseOutlineCell(foldName(part).replace(/^(\[[^\]]*\])?\s*(?:->\s*)?/u, '$1 -> '), true);
  return read.kind === 'arrow'
    ? { condition: read.condition ?? '', name: read.name }
    : { condition: '', name: foldName(part) };
}
