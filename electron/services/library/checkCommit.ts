import type { Request } from '../../../shared/contract/api.ts';
import { UserError } from '../../../shared/contract/outcome.ts';
import type { MapDiff } from '../../../shared/model/mapDiff.ts';
import { mayChangeSheet } from '../../../shared/model/rules.ts';
import type { Sheet } from '../../../shared/model/sheet.ts';
import type { MapRow } from './rowStatements.ts';

/** A diff to store, as the contract's `library.commit` asks for it. */
export type Commit = Request<'library.commit'>;

/**
 * Whether the diff may be stored on the map as it is; `sheet` is the map's where it is a score sheet.
 * @throws UserError with the sentence that says why not: `conflict` when it was made on another version.
 */
export function checkCommit({ base, diff }: Commit, row: MapRow, sheet: Sheet | undefined): void {
  if (row.version !== base) throw changedElsewhere();
  if (touchesItsOnlyWorkflow(diff)) {
    throw new UserError('bad-request', 'Not saved: a map keeps exactly one workflow record.');
  }
  const permission = mayChangeSheet(sheet, diff);
  if (!permission.allowed) throw new UserError('bad-request', `Not saved. ${permission.sentence}`);
}

function touchesItsOnlyWorkflow(diff: MapDiff): boolean {
  return [...diff.added, ...diff.removed].some((record) => record.type === 'workflow');
}

function changedElsewhere(): UserError {
  return new UserError(
    'conflict',
    'Not saved: the map was changed elsewhere since it was opened. Open it again, then repeat the edit.',
  );
}
