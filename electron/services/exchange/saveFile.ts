import type { Response } from '../../../shared/contract/api.ts';
import type { Dialogs, FileKind } from '../ports.ts';

/** Asks where to, then makes the content: it is written once all of it is made, or not at all. */
export async function saveFile(
  dialogs: Dialogs,
  suggestedName: string,
  kind: FileKind,
  content: () => Promise<Uint8Array | string> | string,
): Promise<Response<'exchange.exportMap'>> {
  const destination = await dialogs.chooseDestination(suggestedName, kind);
  if (!destination) return { name: null };
  await destination.write(await content());
  return { name: destination.name };
}
