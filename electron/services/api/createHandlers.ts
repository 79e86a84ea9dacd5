import type { Response } from '../../../shared/contract/api.ts';
import { UserError } from '../../../shared/contract/outcome.ts';
import { blankMap, type WorkflowMap } from '../../../shared/model/workflowMap.ts';
import type { Exchange } from '../exchange/createExchange.ts';
import type { Library } from '../library/library.ts';
import type { NativeMenu } from '../ports.ts';
import type { SettingsFile } from '../settings/settingsFile.ts';
import type { Sheets } from '../sheets/createSheets.ts';
import type { Handlers } from './handlers.ts';
import { type StartingPoints, startingPoints } from './startingPoints.ts';
import type { Template } from './templates.ts';

export interface HandlerParts {
  readonly library: Library;
  readonly exchange: Exchange;
  readonly sheets: Sheets;
  readonly settings: SettingsFile;
  readonly menu: NativeMenu;
  /** @throws UserError when they are not where they were installed. */
  readonly licences: () => string;
  /** `YYYY-MM-DD`, on the user's calendar. */
  readonly today: () => string;
  /** What the host knows about itself. */
  readonly info: Omit<Response<'app.info'>, 'notices'>;
  readonly templates: readonly Template[];
  /** A small drawing of the map as SVG text. */
  readonly thumbnail: (map: WorkflowMap) => string;
}

/** Answers every method of the contract from the services. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { library, exchange, sheets, settings, menu, licences, info, templates, thumbnail, today } = parts;
  const points = startingPoints(library, templates);
  return {
    'app.info': () => ({ ...info, notices: [...library.notices, ...settings.notices] }),
    'app.licences': () => ({ text: licences() }),
    'menu.show': (request) => done(() => menu.show(request.menu)),
    'settings.read': () => settings.read(),
    'settings.change': (patch) => settings.change(patch),
    'library.list': () => library.list(),
    'library.find': ({ query }) => library.find(query),
    'library.open': ({ mapId }) => library.open(mapId),
    'library.create': ({ template, title }) => ({ mapId: create(library, points, template, title) }),
    'library.templates': () => points.list(),
    'library.templateThumbnail': ({ template }) => ({ svg: thumbnail(points.map(template)) }),
    'library.saveAsTemplate': ({ mapId, ...named }) => ({ mapId: library.saveAsTemplate(mapId, named) }),
    'library.rename': ({ mapId, title }) => done(() => library.rename(mapId, title)),
    'library.duplicate': ({ mapId }) => ({ mapId: library.duplicate(mapId) }),
    'library.duplicateAsToBe': ({ mapId }) => ({ mapId: library.duplicateAsToBe(mapId) }),
    'library.versions': ({ mapId }) => library.versions(mapId, settings.read().raters),
    'library.openVersion': ({ mapId, version }) => library.openVersion(mapId, version),
    'library.delete': ({ mapId }) => done(() => library.delete(mapId)),
    'library.restore': ({ mapId }) => done(() => library.restore(mapId)),
    'library.thumbnail': ({ mapId }) => ({ svg: thumbnail(library.readMap(mapId).map) }),
    'library.commit': (commit) => ({ version: library.commit(commit) }),
    'library.portfolio': () => library.overview.portfolio(today()),
    'library.registry': () => library.overview.registry(),
    'library.entryUses': (entry) => library.overview.usesOf(entry),
    'library.describeEntry': (entry) => library.registry.describe(entry),
    'library.mergeEntries': (entries) => library.registry.merge(entries),
    'library.deleteEntry': (entry) => library.registry.delete(entry),
    'library.takeBackChange': (change) => library.registry.takeBack(change),
    'exchange.chooseFiles': (request) => exchange.chooseFiles(request),
    'exchange.import': (request) => exchange.import(request),
    'exchange.importText': (request) => exchange.importText(request),
    'exchange.exportMap': (request) => exchange.exportMap(request),
    'exchange.exportPicture': (request) => exchange.exportPicture(request),
    'exchange.exportRanking': (request) => exchange.exportRanking(request),
    'exchange.exportPortfolio': (request) => exchange.exportPortfolio(request),
    'exchange.printCard': (request) => exchange.printCard(request),
    'exchange.printReport': (request) => exchange.printReport(request),
    'exchange.printCheatSheet': (request) => exchange.printCheatSheet(request),
    'exchange.saveCopy': (request) => exchange.saveCopy(request),
    'sheets.send': (request) => sheets.send(request),
    'sheets.save': (request) => sheets.save(request),
    'sheets.print': (request) => sheets.print(request),
    'print.job': refuseJob,
  };
}

/** The empty answer of a method that only does something. */
function done(action: () => void): Record<string, never> {
  action();
  return {};
}

function create(library: Library, points: StartingPoints, template: string | null, title: string): string {
  if (template !== null) return points.begin(template, title);
  return library.createMap(blankMap(title), { label: 'New map' });
}

/** A print page has calls of its own. */
function refuseJob(): never {
  throw new UserError('not-found', 'There is nothing to print in this window.');
}
