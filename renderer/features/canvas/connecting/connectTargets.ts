import { searchKey } from '../../../../shared/model/names.ts';
import { mayConnect } from '../../../../shared/model/rules.ts';
import type { Step } from '../../../../shared/model/step.ts';
import { stepsInOrder, type WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { readCondition } from '../naming/typedCondition.ts';

/** More targets than this are found by typing on. */
const longestList = 5;

export interface ConnectTarget {
  readonly step: Step;
  /** Why no arrow may lead there; null when one may. */
  readonly refusal: string | null;
}

export interface ConnectTargets {
  /** What was typed before a colon, when the arrow leaves a decision. */
  readonly condition: string;
  /** The steps that fit, best first: those that may be chosen, then those that may not. */
  readonly targets: readonly ConnectTarget[];
}

/** The steps that an arrow may be meant for when this is typed. Nothing typed fits nothing. */
export function connectTargets(map: WorkflowMap, from: string, text: string): ConnectTargets {
  const whole = targetsCalled(map, from, text);
  if (whole.length > 0 || map.step.get(from)?.kind !== 'decision') return { condition: '', targets: whole };
  const { condition, rest } = readCondition(text.trimStart());
  return { condition: condition ?? '', targets: condition === null ? [] : targetsCalled(map, from, rest) };
}

function targetsCalled(map: WorkflowMap, from: string, text: string): readonly ConnectTarget[] {
  const wanted = searchKey(text);
  if (wanted === '') return [];
  const fitting = stepsInOrder(map)
    .filter((step) => step.id !== from)
    .map((step) => ({ step, fit: fitOf(map, step, wanted) }))
    .filter(({ fit }) => fit < noFit)
    .sort((a, b) => a.fit - b.fit);
  const allowed: ConnectTarget[] = [];
  const refused: ConnectTarget[] = [];
  for (const { step } of fitting) {
    if (allowed.length === longestList) break;
    const refusal = refusalOf(map, from, step.id);
    (refusal === null ? allowed : refused).push({ step, refusal });
  }
  return [...allowed, ...refused].slice(0, longestList);
}

const noFit = 4;

/** How well a step fits, 0 the best: its name begins so, then a word of it, then any part; last, its lane. */
function fitOf(map: WorkflowMap, { name, laneId }: Step, wanted: string): number {
  const place = ` ${searchKey(name)}`.indexOf(` ${wanted}`);
  if (place === 0) return 0;
  if (place > 0) return 1;
  if (searchKey(name).includes(wanted)) return 2;
  return ` ${searchKey(map.lane.get(laneId)?.name ?? '')}`.includes(` ${wanted}`) ? 3 : noFit;
}

function refusalOf(map: WorkflowMap, from: string, to: string): string | null {
  const permission = mayConnect(map, from, to);
  return permission.allowed ? null : permission.sentence;
}
