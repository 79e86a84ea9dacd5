import { canvasCommands } from '../features/canvas/canvasCommands.ts';
import { clipboardCommands } from '../features/clipboard/clipboardCommands.ts';
import { commentCommands } from '../features/comments/commentCommands.ts';
import { compareCommands, compareOpenMap, unlessComparing } from '../features/compare/compareCommands.ts';
import { exchangeCommands } from '../features/exchange/exchangeCommands.ts';
import { findCommands } from '../features/find/findCommands.ts';
import { gapsCommands } from '../features/gaps/gapsCommands.ts';
import { lensCommands } from '../features/lenses/lensCommands.ts';
import { libraryCommands } from '../features/library/libraryCommands.ts';
import { measuresCommands } from '../features/measures/measuresCommands.ts';
import { outlineCommands } from '../features/outline/outlineCommands.ts';
import { parkingCommands } from '../features/parkingLot/parkingCommands.ts';
import { pictureCommands } from '../features/pictures/pictureCommands.ts';
import { overviewCommands, unlessOverviewed } from '../features/portfolio/overviewCommands.ts';
import { raterCommands } from '../features/raters/raterCommands.ts';
import { agendaCommands } from '../features/room/agenda/agendaCommands.ts';
import { roomCommands } from '../features/room/roomCommands.ts';
import { walkThroughCommands } from '../features/room/walkThrough/walkThroughCommands.ts';
import { scoringCommands } from '../features/scoring/scoringCommands.ts';
import { sendSheetCommand } from '../features/sheets/sending/sendSheetCommand.ts';
import { sheetCommands, unlessSheet } from '../features/sheets/sheetCommands.ts';
import { versionCommands } from '../features/versions/versionCommands.ts';
import { weightsCommands } from '../features/weights/weightsCommands.ts';
import type { Command } from './command.ts';
import { documentCommands } from './documentCommands.ts';
import { settingsCommands } from './settingsCommands.ts';
import { shellCommands } from './shellCommands.ts';
import { viewCommands } from './viewCommands.ts';

/** Earlier commands win a shared key. */
const everyday: readonly Command[] = [
  ...walkThroughCommands,
  ...documentCommands,
  ...versionCommands,
  compareOpenMap,
  ...scoringCommands,
  ...raterCommands,
  ...measuresCommands,
  ...canvasCommands,
  ...clipboardCommands,
  ...findCommands,
  ...outlineCommands,
  ...commentCommands,
  ...parkingCommands,
  ...viewCommands,
  ...lensCommands,
  ...gapsCommands,
  ...weightsCommands,
  ...exchangeCommands,
  sendSheetCommand,
  ...pictureCommands,
  ...libraryCommands,
  ...shellCommands,
  ...settingsCommands,
  ...agendaCommands,
  ...roomCommands,
];

/** Everything a person can do by a key, a menu or a button. */
export const commands: readonly Command[] = [
  ...compareCommands,
  ...overviewCommands,
  ...sheetCommands.map(unlessComparing).map(unlessOverviewed),
  ...everyday.map(unlessComparing).map(unlessOverviewed).map(unlessSheet),
];
