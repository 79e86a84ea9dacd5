import type { WorkflowMap } from '../../model/workflowMap.ts';
import { recordLines } from '../baton/writeBatonFile.ts';
import { checksumOf, RECORDS_VERSION, SCORES_VERSION, scoresFormat } from './scoresFormat.ts';

/**
 * The map of a score sheet as the text of a `.baton-scores` file: one record a line, and the same map and time give the
 * same text.
 * @param savedAt ISO 8601, UTC
 */
export function writeScoresFile(map: WorkflowMap, { savedAt }: { readonly savedAt: string }): string {
  const lines = recordLines(map);
  const head = {
    format: scoresFormat.format,
    formatVersion: SCORES_VERSION,
    recordsVersion: RECORDS_VERSION,
    savedAt,
  };
  const records: unknown = JSON.parse(`[${lines.join(',')}]`);
  const sealed = { ...head, checksum: checksumOf({ ...head, records }) };
  return `${JSON.stringify(sealed).slice(0, -1)},"records":[\n${lines.join(',\n')}\n]}\n`;
}
