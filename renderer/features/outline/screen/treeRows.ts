import type { MapAnalysis, ScoredHandoff } from '../../../../shared/analysis/analyseMap.ts';
import { planOutline } from '../../../../shared/formats/outline/planOutline.ts';
import type { Step } from '../../../../shared/model/step.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';

interface TreePlace {
  readonly key: string;
  /** From 1. */
  readonly level: number;
  /** Place among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly siblings: number;
  /** Whether what is under it is shown; null where nothing is. */
  readonly isExpanded: boolean | null;
}

/** One row of the outline: a flow, a step of it, or a handoff under the step that sends it. */
export type TreeRow =
  | (TreePlace & { readonly kind: 'flow'; readonly number: number; readonly first: Step })
  | (TreePlace & { readonly kind: 'step'; readonly step: Step; readonly condition: string | null })
  | (TreePlace & { readonly kind: 'handoff'; readonly handoff: ScoredHandoff });

type Content =
  | { readonly kind: 'flow'; readonly number: number; readonly first: Step }
  | { readonly kind: 'step'; readonly step: Step; readonly condition: string | null }
  | { readonly kind: 'handoff'; readonly handoff: ScoredHandoff };

interface Node {
  readonly key: string;
  readonly content: Content;
  readonly children: Node[];
}

/** The whole map in the order of its flow. Several flows are rows of their own; branches stand under their step. */
export function treeRows(map: WorkflowMap, analysis: MapAnalysis, collapsed: ReadonlySet<string>): TreeRow[] {
  const flows = treeOf(map, analysis);
  const [only] = flows;
  const roots = only && flows.length === 1 ? only.children : flows;
  const rows: TreeRow[] = [];
  const pending = onLevel(roots, 1).reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, level, place, siblings } = next;
    const isExpanded = node.children.length === 0 ? null : !collapsed.has(node.key);
    rows.push({ ...node.content, key: node.key, level, place, siblings, isExpanded });
    if (isExpanded) pending.push(...onLevel(node.children, level + 1).reverse());
  }
  return rows;
}

function onLevel(nodes: readonly Node[], level: number) {
  return nodes.map((node, at) => ({ node, level, place: at + 1, siblings: nodes.length }));
}

function treeOf(map: WorkflowMap, analysis: MapAnalysis): Node[] {
  const sent = Map.groupBy(analysis.byId.values(), ({ found }) => found.sender);
  const flows: Node[] = [];
  /** The last step of each depth, under which deeper lines stand. */
  const path: Node[] = [];
  let begins = true;
  for (const line of planOutline(map)) {
    if (line.kind === 'break' && line.depth === 0) begins = true;
    if (line.kind !== 'step') continue;
    if (begins) {
      const content = { kind: 'flow', number: flows.length + 1, first: line.step } as const;
      flows.push({ key: `flow:${line.step.id}`, content, children: [] });
    }
    begins = false;
    const node = stepNode(line.step, line.condition, sent.get(line.step.id) ?? []);
    const parent = line.depth === 0 ? flows.at(-1) : path[line.depth - 1];
    parent?.children.push(node);
    path.splice(line.depth, path.length, node);
  }
  return flows;
}

function stepNode(step: Step, condition: string | null, sent: readonly ScoredHandoff[]): Node {
  const children = sent.map(
    (handoff): Node => ({
      key: `handoff:${handoff.found.id}`,
      content: { kind: 'handoff', handoff },
      children: [],
    }),
  );
  return { key: `step:${step.id}`, content: { kind: 'step', step, condition: condition || null }, children };
}
