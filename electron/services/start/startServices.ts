import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import type { EventPayload, Response } from '../../../shared/contract/api.ts';
import { UserError } from '../../../shared/contract/outcome.ts';
import { drawThumbnail } from '../../../shared/drawing/drawThumbnail.ts';
import { svgText } from '../../../shared/drawing/svgNode.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { createHandlers } from '../api/createHandlers.ts';
import { pageCalls } from '../api/dispatch.ts';
import type { PageCalls } from '../calls/pageCalls.ts';
import { bringIn } from '../exchange/bringIn.ts';
import { createBpmnReader } from '../exchange/createBpmnReader.ts';
import { createExchange } from '../exchange/createExchange.ts';
import { checkFileSize, openWorkflowFile } from '../exchange/openWorkflowFile.ts';
import { readablePlace } from '../files/readablePlace.ts';
import { sourceFileAt } from '../files/sourceFileAt.ts';
import type { Library } from '../library/library.ts';
import { libraryFiles } from '../library/libraryFiles.ts';
import { newestSchema } from '../library/migrate.ts';
import { openLibrary } from '../library/openLibrary.ts';
import { welcome } from '../library/welcome.ts';
import type { Ports } from '../ports.ts';
import { openSettings } from '../settings/settingsFile.ts';
import { createSheets } from '../sheets/createSheets.ts';
import { appVersion } from '../system/appVersion.ts';
import { localDate } from '../system/localDate.ts';
import { readTemplates, sampleTemplateId } from './readTemplates.ts';

export interface StartOptions {
  readonly host: Response<'app.info'>['host'];
  /** Where the library lies. */
  readonly library: string;
  /** Where the templates lie. */
  readonly templates: string;
  /** Answers the file with the licences of everything that Baton is built from. */
  readonly licencesFile: () => string;
  readonly ports: Ports;
}

/** All services over one open library. */
export interface Services {
  readonly library: Library;
  /** Answers the window's calls. */
  readonly calls: PageCalls;
  /**
   * Takes the file at this path into the library, as opening it with Baton does, and answers what is to be shown.
   * @throws UserError with the sentence for the user.
   */
  importFile(path: string): Promise<EventPayload<'map.opened'>>;
  close(): void;
}

const BACKUP_CHECK_MILLISECONDS = 10 * 60 * 1_000;

/**
 * Opens the library, with a copy of the sample on the first start, and puts the services over it.
 * @throws UserError when the library cannot be opened.
 */
export async function startServices(options: StartOptions): Promise<Services> {
  const { ports } = options;
  const templates = readTemplates(options.templates);
  const readBpmn = createBpmnReader(ports.startHelper);
  const library = await openLibrary(options.library, {
    ...ports,
    program: 'the Baton window',
    get author() {
      return settings.read().authorName || ports.author;
    },
  });
  const settings = openSettings(libraryFiles(options.library).settings);
  const sample = templates.find(({ id }) => id === sampleTemplateId);
  const firstMapId = sample ? welcome(library, sample.map) : null;
  const backups = setInterval(() => library.backupIfDue(), BACKUP_CHECK_MILLISECONDS);
  const handlers = createHandlers({
    library,
    exchange: createExchange({
      store: library,
      ports,
      readBpmn,
      raterMode: () => settings.read().raters,
      ownPresets: () => settings.read().weightPresets,
    }),
    sheets: createSheets({ store: library, ports }),
    settings,
    menu: ports.menu,
    today: () => localDate(ports.clock.now()),
    licences: () => readLicences(options.licencesFile()),
    info: {
      version: appVersion,
      host: options.host,
      platform: platformName(process.platform),
      author: ports.author,
      libraryPlace: readablePlace(options.library, homedir()),
      librarySchema: newestSchema,
      firstMapId,
    },
    templates,
    thumbnail,
  });
  return {
    library,
    calls: pageCalls(handlers, ports.log),
    async importFile(path) {
      const file = await sourceFileAt(path);
      checkFileSize(file.name, file.size);
      const opened = await openWorkflowFile(file.name, await file.read(), readBpmn);
      const imported = bringIn(library, file.name, opened);
      const { mapId } = imported;
      return 'returned' in imported ? { mapId, returned: imported.returned } : { mapId };
    },
    close() {
      clearInterval(backups);
      library.close();
    },
  };
}

function readLicences(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UserError('not-found', 'The licences are missing: Baton is not installed whole.', { cause });
  }
}

function thumbnail(map: WorkflowMap): string {
  return svgText(drawThumbnail(map, analyseMap(map), layoutMap(map)));
}

function platformName(platform: NodeJS.Platform): Response<'app.info'>['platform'] {
  return platform === 'win32' ? 'windows' : platform === 'darwin' ? 'mac' : 'linux';
}
