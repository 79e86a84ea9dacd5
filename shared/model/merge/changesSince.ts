import { foldName } from '../names.ts';
import { shownName } from '../shownName.ts';
import type { WorkflowMap } from '../workflowMap.ts';
import type { SheetHandoff } from './returnedSheet.ts';
import { sheetHandoff } from './sheetHandoff.ts';

type Part = Exclude<keyof SheetHandoff, 'id'>;

const phrases: Readonly<Record<Part, string>> = {
  sender: 'sender',
  receiver: 'receiver',
  fromLane: 'sending lane',
  toLane: 'receiving lane',
};

/** What of the handoff is no longer as the sheet showed it, such as “receiver “Visit” is now “Site visit””. */
export function changesSince(map: WorkflowMap, sent: SheetHandoff): readonly string[] {
  const now = sheetHandoff(map, sent.id);
  return (Object.keys(phrases) as Part[]).flatMap((part) =>
    foldName(sent[part]) === foldName(now[part])
      ? []
      : [`${phrases[part]} “${shownName(sent[part])}” is now “${shownName(now[part])}”`],
  );
}
