import type { Response } from '../../../shared/contract/api.ts';
import { UserError } from '../../../shared/contract/outcome.ts';
import { blankMap, type WorkflowMap } from '../../../shared/model/workflowMap.ts';
import type { Exchange } from '../exchange/createExchange.ts';
import type { Library } from '../library/library.ts';
import { retitle } from '../library/retitle.ts';
import type { NativeMenu } from '../ports.ts';
import type { SettingsFile } from '../settings/settingsFile.ts';
import type { Handlers } from './handlers.ts';
import type { Template } from './templates.ts';

export interface HandlerParts {
  readonly library: Library;
  readonly exchange: Exchange;
  readonly settings: SettingsFile;
  readonly menu: NativeMenu;
  /** What the host knows about itself. */
  readonly info: Omit<Response<'app.info'>, 'notices'>;
  readonly templates: readonly Template[];
  /** A small drawing of the map as SVG text. */
  readonly thumbnail: (map: WorkflowMap) => string;
}

/** Answers every method of the contract from the services. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { library, exchange, settings, menu, info, templates, thumbnail } = parts;
  return {
    'app.info': () => ({ ...info, notices: [...library.notices, ...settings.notices] }),
    'menu.show': (request) => done(() => menu.show(request.menu)),
    'settings.read': () => settings.read(),
    'settings.change': (patch) => settings.change(patch),
    'library.list': () => library.list(),
    'library.find': ({ query }) => library.find(query),
    'library.open': ({ mapId }) => library.open(mapId),
    'library.create': ({ template, title }) => ({ mapId: create(parts, template, title) }),
    'library.templates': () => templates.map(({ id, title, summary }) => ({ id, title, summary })),
    'library.rename': ({ mapId, title }) => done(() => library.rename(mapId, title)),
    'library.duplicate': ({ mapId }) => ({ mapId: library.duplicate(mapId) }),
    'library.duplicateAsToBe': ({ mapId }) => ({ mapId: library.duplicateAsToBe(mapId) }),
    'library.versions': ({ mapId }) => library.versions(mapId),
    'library.openVersion': ({ mapId, version }) => library.openVersion(mapId, version),
    'library.delete': ({ mapId }) => done(() => library.delete(mapId)),
    'library.restore': ({ mapId }) => done(() => library.restore(mapId)),
    'library.thumbnail': ({ mapId }) => ({ svg: thumbnail(library.readMap(mapId).map) }),
    'library.commit': (commit) => ({ version: library.commit(commit) }),
    'exchange.chooseFiles': (request) => exchange.chooseFiles(request),
    'exchange.import': (request) => exchange.import(request),
    'exchange.importText': (request) => exchange.importText(request),
    'exchange.exportMap': (request) => exchange.exportMap(request),
    'exchange.exportHeatMap': (request) => exchange.exportHeatMap(request),
    'exchange.exportRanking': (request) => exchange.exportRanking(request),
    'exchange.printCard': (request) => exchange.printCard(request),
    'exchange.printCheatSheet': (request) => exchange.printCheatSheet(request),
    'exchange.saveCopy': (request) => exchange.saveCopy(request),
    'print.job': refuseJob,
  };
}

/** The empty answer of a method that only does something. */
function done(action: () => void): Record<string, never> {
  action();
  return {};
}

/** An empty title keeps the template's own. */
function create({ library, templates }: HandlerParts, templateId: string | null, title: string): string {
  if (templateId === null) return library.createMap(blankMap(title), { label: 'New map' });
  const template = templates.find(({ id }) => id === templateId);
  if (!template) throw new UserError('not-found', 'This starting point is not part of Baton any more.');
  const map = title === '' ? template.map : retitle(template.map, title);
  return library.createMap(map, { label: `New map from “${template.title}”` });
}

/** A print page has calls of its own. */
function refuseJob(): never {
  throw new UserError('not-found', 'There is nothing to print in this window.');
}
