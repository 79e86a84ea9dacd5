import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PageCalls } from '../../electron/services/calls/pageCalls.ts';
import type { Printing } from '../../electron/services/ports.ts';
import { type Services, startServices } from '../../electron/services/start/startServices.ts';
import { startNodeHelper } from '../../electron/services/system/startNodeHelper.ts';
import { systemClock, systemIds } from '../../electron/services/system/systemPorts.ts';
import type { Method } from '../../shared/contract/api.ts';
import type { AppMenu } from '../../shared/contract/appMenu.ts';
import type { Outcome } from '../../shared/contract/outcome.ts';
import { libraryFolder } from '../support/libraryFolder.ts';
import { type StandInDialogs, standInDialogs } from '../support/standInDialogs.ts';

/** A way from the page to the services. */
export interface Transport {
  readonly call: PageCalls;
  close(): Promise<void>;
}

/** Services over a library of their own, reached by one transport, and what the cases have learned so far. */
export interface ContractWorld {
  readonly dialogs: StandInDialogs;
  readonly learned: Map<string, string>;
  /** The native menus that were to be shown, the newest last. */
  readonly shownMenus: readonly AppMenu[];
  ask(method: Method, request: unknown): Promise<Outcome<unknown>>;
  askText(method: string, json: string): Promise<Outcome<unknown>>;
  close(): Promise<void>;
}

/** Paper and picture without a browser: what matters here is that they are asked for and handed on. */
const standInPrinting: Printing = {
  prepare: () => undefined,
  pdf: async (job) => Buffer.from(`%PDF- ${job.kind === 'card' ? job.handoffId : job.kind} on ${job.paper}`),
  png: async (job, scale) => Buffer.from(`PNG of version ${job.version} at ${scale}`),
};

export async function contractWorld(
  connect: (calls: PageCalls) => Promise<Transport>,
): Promise<ContractWorld> {
  const library = libraryFolder();
  const dialogs = standInDialogs();
  const shownMenus: AppMenu[] = [];
  const services = await start(library, dialogs, shownMenus);
  const transport = await connect(services.calls);
  const askText = async (method: string, json: string) => JSON.parse(await transport.call(method, json));
  return {
    dialogs,
    shownMenus,
    learned: new Map(),
    askText,
    ask: (method, request) => askText(method, JSON.stringify(request)),
    async close() {
      await transport.close();
      services.close();
      rmSync(library, { recursive: true, force: true });
    },
  };
}

function start(library: string, dialogs: StandInDialogs, shownMenus: AppMenu[]): Promise<Services> {
  const log = { info: () => undefined, error: () => undefined };
  const menu = { show: (shown: AppMenu) => void shownMenus.push(shown) };
  return startServices({
    host: 'chromium',
    library,
    templates: join(import.meta.dirname, '../../resources/templates'),
    licencesFile: () => join(import.meta.dirname, '../../LICENSE'),
    ports: {
      dialogs,
      printing: standInPrinting,
      menu,
      startHelper: startNodeHelper,
      clock: systemClock,
      ids: systemIds,
      log,
      author: 'tester',
    },
  });
}
