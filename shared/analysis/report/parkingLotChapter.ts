import { type WorkflowMap, workflowOf } from '../../model/workflowMap.ts';
import { list, missing, type ReportBlock } from './reportBlock.ts';

/** What was put aside so that the room could go on. */
export function parkingLotBlocks(map: WorkflowMap): readonly ReportBlock[] {
  const notes = workflowOf(map).parkingLot.filter((note) => note.trim() !== '');
  return [notes.length === 0 ? missing('Nothing was parked.') : list(notes)];
}
