import { UserError } from '../../shared/contract/outcome.ts';
import type { WorkflowMap } from '../../shared/model/workflowMap.ts';
import type { CommandPorts } from './commandPorts.ts';

/**
 * The map in the file.
 * @throws UserError when it is a score sheet: what one rater answered must not pass for what the map says.
 */
export async function openMap(path: string, { openFile }: CommandPorts): Promise<WorkflowMap> {
  const { map, returned } = await openFile(path);
  if (!returned) return map;
  const what = `${path} is a score sheet and no map`;
  throw new UserError(
    'refused-file',
    `${what}: name the map that it is for, and bring the sheet in with baton merge.`,
  );
}
