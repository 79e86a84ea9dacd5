import { join } from 'node:path';
import { chromiumPrinting } from '../chromium/chromiumPrinting.ts';
import { ensureBrowser } from '../chromium/installBrowser.ts';
import { readPageFiles } from '../services/pages/pageFiles.ts';
import { createCommandPorts } from './createCommandPorts.ts';
import { guardOutput } from './guardOutput.ts';
import { runCommand } from './runCommand.ts';

/** The `baton` command of a clone: it prints through a Chromium without a window. */
const pages = join(import.meta.dirname, '../../out/renderer');
const printing = chromiumPrinting(
  () => ensureBrowser(),
  () => readPageFiles(pages),
);

guardOutput(process);
process.exitCode = await runCommand(process.argv.slice(2), createCommandPorts(printing));
await printing.close();
