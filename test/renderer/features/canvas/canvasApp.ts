import type { App } from '../../../../renderer/app/appContext.ts';
import { matchesKeys } from '../../../../renderer/app/keys.ts';
import { createMapCamera } from '../../../../renderer/app/mapCamera.ts';
import { canvasCommands } from '../../../../renderer/features/canvas/canvasCommands.ts';
import { createComparisonStore } from '../../../../renderer/state/comparisonStore.ts';
import { createDerived } from '../../../../renderer/state/derived.ts';
import { type Commit, createDocumentStore } from '../../../../renderer/state/documentStore.ts';
import { createSessionStore, type Naming } from '../../../../renderer/state/sessionStore.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { recordsOf, stepsInOrder } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';

export interface CanvasApp {
  readonly app: App;
  /** What was stored, in order. */
  readonly commits: readonly Commit[];
  /** Titles of what was said to the user. */
  readonly said: readonly string[];
  map(): WorkflowMap;
  /** Presses a key such as `Tab`, `Mod+ArrowDown`, `Shift+H`; false when no command takes it. */
  press(keys: string): boolean;
  select(...stepIds: readonly string[]): void;
  /** Names of the steps in creation order, with their lanes: `Sales: Qualify`. */
  steps(): readonly string[];
  arrows(): readonly string[];
}

export const drawnMap = buildMap({
  steps: ['Sales: Qualify', 'Sales: Estimate', 'Field: Visit', 'Office: Invoice'],
  arrows: ['Qualify -> Estimate', 'Estimate -> Visit', 'Visit -> Invoice'],
});

/** The application as the commands of the canvas see it, with a map open and the canvas focused. */
export function canvasApp(opened: WorkflowMap): CanvasApp {
  const commits: Commit[] = [];
  const said: string[] = [];
  const document = createDocumentStore((commit) => commits.push(commit));
  const session = createSessionStore();
  const app = {
    document,
    session,
    comparison: createComparisonStore(),
    derived: createDerived(),
    camera: createMapCamera(),
    notify: { say: ({ title }: { title: string }) => said.push(title), fail: () => undefined },
    platform: 'linux',
  } as unknown as App;
  document.load({ mapId: 'm', version: 1, records: recordsOf(opened), undo: [], redo: [] });
  const map = (): WorkflowMap => {
    const { open } = document.getState();
    if (!open) throw new Error('The map was closed.');
    return open.map;
  };
  return {
    app,
    commits,
    said,
    map,
    press(keys) {
      const stroke = strokeOf(keys);
      const command = canvasCommands.find(
        (each) => each.keys.some((own) => matchesKeys(stroke, own, 'linux')) && each.isEnabled(app),
      );
      void command?.run(app);
      return command !== undefined;
    },
    select: (...ids) => session.select({ kind: 'step', ids }),
    steps: () => stepsInOrder(map()).map((step) => `${map().lane.get(step.laneId)?.name}: ${step.name}`),
    arrows: () =>
      [...map().connection.values()].map(({ from, to }) => `${nameOf(map(), from)} -> ${nameOf(map(), to)}`),
  };
}

/** What is open for its name. */
export function naming({ app }: CanvasApp): Naming {
  const { naming } = app.session.getState();
  if (!naming) throw new Error('Nothing is being named.');
  return naming;
}

function nameOf(map: WorkflowMap, id: string): string {
  return map.step.get(id)?.name || 'unnamed';
}

function strokeOf(keys: string) {
  const parts = keys.split('+');
  const key = parts.pop() ?? '';
  const digit = /^Digit(\d)$/.exec(key);
  return {
    key: digit?.[1] ?? key,
    code: key,
    ctrlKey: parts.includes('Mod'),
    metaKey: false,
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  };
}
