import { z } from 'zod';
import { handoffIdSchema } from '../model/handoff.ts';
import { mapDiffSchema, recordSchema } from '../model/mapDiff.ts';
import { returnedSheetSchema } from '../model/merge/returnedSheet.ts';
import { raterSchema } from '../model/rater.ts';
import { raterModes } from '../model/raterNames.ts';
import { sheetSchema } from '../model/sheet.ts';
import { appMenuSchema } from './appMenu.ts';
import { foundMapsSchema } from './foundMaps.ts';
import { importedSchema } from './imported.ts';
import { mapIdSchema as mapId } from './mapId.ts';
import { mapSummarySchema } from './mapSummary.ts';
import { mapVersionSchema, versionItemSchema } from './mapVersion.ts';
import { openMapSchema } from './openMap.ts';
import { pictureSubjectSchema } from './pictureSubjectSchema.ts';
import { portfolioSchema, portfolioViewSchema } from './portfolio.ts';
import {
  keyGroupsSchema,
  lastJobSchema,
  paperSchema,
  printedSheet,
  printJobSchema,
  reportOptionsSchema,
} from './printJob.ts';
import {
  entryUseSchema,
  registryChangeSchema,
  registryEntrySchema,
  registryOverviewSchema,
} from './registry.ts';
import { settingsSchema } from './settings.ts';
import { startingPointSchema } from './startingPoint.ts';

const nothing = z.strictObject({});
/** The name of a starting point that comes with Baton, or the map of one of the user's own. */
const template = z.string().max(64);
const count = z.number().int().min(0);

/** A file the user chose in a dialog. The handle is opaque and good for one use. */
const chosenFileSchema = z.strictObject({ handle: z.string(), name: z.string() });

/** The name of the file that was written, or null when the user closed the dialog. */
const savedSchema = z.strictObject({ name: z.string().nullable() });

const saveCopySchema = z.strictObject({ records: z.array(recordSchema) });

/** Method -> request and response. Everything that crosses a process is derived from this table. */
export const api = {
  'app.info': {
    request: nothing,
    response: z.strictObject({
      version: z.string(),
      host: z.enum(['electron', 'chromium']),
      platform: z.enum(['linux', 'mac', 'windows']),
      /** The operating system's user, whose name edits carry unless the settings name somebody else. */
      author: z.string(),
      /** Where the library lies, to be read; nothing can be opened by it. */
      libraryPlace: z.string(),
      librarySchema: count,
      /** What the library had to say when it was opened (healed, restored, migrated), for the user to read. */
      notices: z.array(z.string()),
      /** The sample's copy, to be shown at once, when this is the first start; otherwise null. */
      firstMapId: mapId.nullable(),
    }),
  },
  /** The licences of everything that Baton is built from. */
  'app.licences': { request: nothing, response: z.strictObject({ text: z.string() }) },
  /** The page's commands for the native menu. A host that has none does nothing. */
  'menu.show': { request: z.strictObject({ menu: appMenuSchema }), response: nothing },
  'settings.read': { request: nothing, response: settingsSchema },
  /** Changes what is named, and answers all settings once they are on the disk. */
  'settings.change': { request: settingsSchema.partial(), response: settingsSchema },
  'library.list': { request: nothing, response: z.array(mapSummarySchema) },
  /** The maps that hold all words of the search, the newest change first, with their first hits. */
  'library.find': { request: z.strictObject({ query: z.string().max(200) }), response: foundMapsSchema },
  'library.open': { request: z.strictObject({ mapId }), response: openMapSchema },
  'library.create': {
    request: z.strictObject({ template: template.nullable(), title: z.string().max(1_000) }),
    response: z.strictObject({ mapId }),
  },
  /** The maps to begin from, the user's own first. */
  'library.templates': { request: nothing, response: z.array(startingPointSchema) },
  /** A small drawing of the starting point as SVG text. */
  'library.templateThumbnail': {
    request: z.strictObject({ template }),
    response: z.strictObject({ svg: z.string() }),
  },
  /** Keeps a copy of the map as a starting point of the user's own, which is a map too. */
  'library.saveAsTemplate': {
    request: z.strictObject({ mapId, title: z.string().max(1_000), summary: z.string().max(1_000) }),
    response: z.strictObject({ mapId }),
  },
  'library.rename': {
    request: z.strictObject({ mapId, title: z.string().max(1_000) }),
    response: nothing,
  },
  'library.duplicate': { request: z.strictObject({ mapId }), response: z.strictObject({ mapId }) },
  'library.duplicateAsToBe': { request: z.strictObject({ mapId }), response: z.strictObject({ mapId }) },
  'library.versions': { request: z.strictObject({ mapId }), response: z.array(versionItemSchema) },
  /** The map as it was after that version; null asks for the newest. */
  'library.openVersion': {
    request: z.strictObject({ mapId, version: count.nullable() }),
    response: mapVersionSchema,
  },
  'library.delete': { request: z.strictObject({ mapId }), response: nothing },
  'library.restore': { request: z.strictObject({ mapId }), response: nothing },
  /** A small drawing of the map as SVG text. */
  'library.thumbnail': { request: z.strictObject({ mapId }), response: z.strictObject({ svg: z.string() }) },
  /**
   * Stores one diff. It answers only after the transaction is on the disk.
   * `editId` makes a repeated call safe: an edit that is stored already is answered with its version.
   */
  'library.commit': {
    request: z.strictObject({
      mapId,
      editId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
      base: count,
      /** `name` gives the version that is stored a name, its label; its diff is empty. */
      action: z.enum(['edit', 'undo', 'redo', 'name']),
      label: z.string().max(500),
      diff: mapDiffSchema,
    }),
    response: z.strictObject({ version: count }),
  },
  /** Every handoff of every listed map as one ranking. */
  'library.portfolio': { request: nothing, response: portfolioSchema },
  /** All owners and systems, and what rests on them. */
  'library.registry': { request: nothing, response: registryOverviewSchema },
  /** Where listed maps name the owner or system. */
  'library.entryUses': { request: registryEntrySchema, response: z.array(entryUseSchema) },
  /** Gives an owner or system another name, or says another role or other notes. */
  'library.describeEntry': {
    request: registryEntrySchema.extend({ name: z.string().max(200), about: z.string().max(1_000) }),
    response: registryChangeSchema,
  },
  /** Puts `into` wherever the entry is named, in all maps, and takes the entry off the registry. */
  'library.mergeEntries': {
    request: registryEntrySchema.extend({ into: registryEntrySchema.shape.id }),
    response: registryChangeSchema,
  },
  /** Takes an owner or system that is named nowhere off the registry. */
  'library.deleteEntry': { request: registryEntrySchema, response: registryChangeSchema },
  /** Takes a change of the registry back, as far as nobody has said something else since. */
  'library.takeBackChange': {
    request: registryChangeSchema.pick({ change: true }),
    response: registryChangeSchema,
  },
  'exchange.chooseFiles': { request: nothing, response: z.array(chosenFileSchema) },
  /** `into` names the map that is open: a score sheet that came back is then for it. */
  'exchange.import': {
    request: z.strictObject({ handle: z.string().max(64), into: mapId.optional() }),
    response: importedSchema,
  },
  /** A file dropped on the window: the page has its text, never its path. */
  'exchange.importText': {
    request: z.strictObject({
      name: z.string().max(1_000),
      text: z.string().max(64_000_000),
      into: mapId.optional(),
    }),
    response: importedSchema,
  },
  'exchange.exportMap': { request: z.strictObject({ mapId }), response: savedSchema },
  'exchange.exportPicture': {
    request: z.strictObject({ mapId, subject: pictureSubjectSchema, format: z.enum(['svg', 'png']) }),
    response: savedSchema,
  },
  'exchange.exportRanking': { request: z.strictObject({ mapId }), response: savedSchema },
  'exchange.exportPortfolio': { request: portfolioViewSchema, response: savedSchema },
  'exchange.printCard': {
    request: z.strictObject({ mapId, handoffId: handoffIdSchema, paper: z.enum(['a4', 'letter']) }),
    response: savedSchema,
  },
  'exchange.printReport': {
    request: z.strictObject({
      mapId,
      paper: paperSchema,
      raters: z.enum(raterModes),
      options: reportOptionsSchema,
    }),
    response: savedSchema,
  },
  'exchange.printCheatSheet': {
    request: z.strictObject({ groups: keyGroupsSchema, paper: paperSchema }),
    response: savedSchema,
  },
  /** Writes a score sheet of the map for one rater. */
  'sheets.send': {
    request: z.strictObject({
      mapId,
      rater: raterSchema,
      round: sheetSchema.shape.round,
      handoffIds: sheetSchema.shape.handoffIds,
      sentBy: sheetSchema.shape.sentBy,
    }),
    response: savedSchema,
  },
  /** Writes the map, which is a score sheet, to be sent back. */
  'sheets.save': { request: z.strictObject({ mapId }), response: savedSchema },
  'sheets.print': { request: z.strictObject({ mapId, ...printedSheet }), response: savedSchema },
  /** Writes the map as the page holds it, for when the library cannot be written. */
  'exchange.saveCopy': { request: saveCopySchema, response: savedSchema },
  /**
   * Asked by the print page only: what it is to draw next. Asking says what became of the job before; the answer comes
   * when there is a job.
   */
  'print.job': {
    request: z.strictObject({ last: lastJobSchema }),
    response: printJobSchema,
  },
} as const satisfies Record<string, { readonly request: z.ZodType; readonly response: z.ZodType }>;

export type Method = keyof typeof api;
export type Request<M extends Method> = z.infer<(typeof api)[M]['request']>;
export type Response<M extends Method> = z.infer<(typeof api)[M]['response']>;

/** Event -> payload. Sent from the host to the page. */
export const events = {
  /** A menu entry was chosen: run the command of this identifier. */
  'command.run': z.strictObject({ commandId: z.string() }),
  /**
   * A file was opened with Baton (association, second start) and imported as this map, or is a score sheet that came
   * back for it.
   */
  'map.opened': z.strictObject({ mapId, returned: returnedSheetSchema.optional() }),
  /** The window is about to close: store what is held, then it closes. */
  'window.closing': nothing,
} as const satisfies Record<string, z.ZodType>;

export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.infer<(typeof events)[E]>;
