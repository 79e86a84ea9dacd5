import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { UserError } from '../../shared/contract/outcome.ts';
import { sourceFileAt } from '../services/files/sourceFileAt.ts';
import type { DestinationFile, Dialogs, FileKind } from '../services/ports.ts';
import { createDialogWorld, type DialogWorld, type Reference } from './dialogWorld.ts';

/** The browser's own file dialogs, opened beside the page: the page learns neither a path nor a handle. */
export function chromiumDialogs(page: Page): Dialogs {
  const world = createDialogWorld(page);
  return {
    async chooseSources(kinds) {
      const files = await openDialog(await world, openExpression(kinds));
      if (!files) return [];
      const references = await (await world).entries(files);
      return Promise.all(references.map(async (file) => sourceFileAt(await (await world).pathOf(file))));
    },
    async chooseDestination(suggestedName, kind) {
      const handle = await openDialog(await world, saveExpression(suggestedName, kind));
      return handle && destinationBehind(await world, handle);
    },
  };
}

/** Just after another dialog the browser may not yet take a click for one; it does a moment later. */
async function openDialog(world: DialogWorld, expression: string): Promise<Reference | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await world.open(expression);
    } catch (error) {
      const isTooSoon = error instanceof Error && error.message.includes('User activation');
      if (!isTooSoon || attempt === 10) throw dialogFailed(error);
      await wait(300);
    }
  }
}

function openExpression(kinds: readonly FileKind[]): string {
  const accepted = kinds.flatMap((kind) => kind.extensions.map((extension) => `.${extension}`)).join(',');
  return `new Promise((done) => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', multiple: true, accept: ${JSON.stringify(accepted)} });
    input.onchange = () => done([...input.files]);
    input.oncancel = () => done(null);
    input.click();
  })`;
}

function saveExpression(suggestedName: string, kind: FileKind): string {
  const accept = { 'application/octet-stream': kind.extensions.map((extension) => `.${extension}`) };
  const options = { suggestedName, types: [{ description: kind.label, accept }] };
  return `showSaveFilePicker(${JSON.stringify(options)}).catch((error) => {
    if (error.name === 'AbortError') return null;
    throw error;
  })`;
}

async function destinationBehind(world: DialogWorld, handle: Reference): Promise<DestinationFile> {
  const name = String(await world.call(handle, 'function () { return this.name; }'));
  return {
    name,
    async write(content) {
      const bytes = Buffer.from(content).toString('base64');
      try {
        await world.call(handle, WRITE_WHOLE, bytes);
      } catch (cause) {
        const sentence = `${name} was not written: check that there is space and that you may write there.`;
        throw new UserError('input-output', sentence, { cause });
      }
    },
  };
}

/** The browser writes to a file beside the chosen one and puts it in place on close: whole or not at all. */
const WRITE_WHOLE = `async function (base64) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const file = await this.createWritable();
  try {
    await file.write(bytes);
  } catch (error) {
    await file.abort();
    throw error;
  }
  await file.close();
}`;

function dialogFailed(cause: unknown): UserError {
  return new UserError('unexpected', 'The file dialog could not be opened: try again.', { cause });
}
