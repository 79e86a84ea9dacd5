import { analyseMap } from '../../shared/analysis/analyseMap.ts';
import { UserError } from '../../shared/contract/outcome.ts';
import type { WorkflowMap } from '../../shared/model/workflowMap.ts';

/**
 * The identifier of the handoff that was asked for; `best` is the one ranked first.
 * @throws UserError when there is none of that identifier, or none has a rank.
 */
export function chooseHandoff(map: WorkflowMap, asked: string): string {
  const { ranked, byId } = analyseMap(map);
  if (asked !== 'best') {
    if (byId.has(asked)) return asked;
    throw new UserError(
      'not-found',
      `There is no handoff ${asked}: "baton handoffs FILE --json" lists the identifiers.`,
    );
  }
  const first = ranked[0];
  if (first?.rank != null) return first.found.id;
  throw new UserError(
    'not-found',
    first
      ? 'No handoff is scored, so none is ranked first: score some, or name one with --handoff ID.'
      : 'No work changes lanes in this workflow, so there is no handoff to make a card of.',
  );
}
