import { mayConnect } from '../../../../shared/model/rules.ts';
import type { Step } from '../../../../shared/model/step.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';

interface ConnectHelpProps {
  readonly map: WorkflowMap;
  readonly from: Step;
  /** Where the arrow is aimed, or null. */
  readonly to: string | null;
  readonly isTypedInVain: boolean;
}

/** Why the aimed arrow cannot be drawn, or else which keys draw it. */
export function ConnectHelp({ map, from, to, isTypedInVain }: ConnectHelpProps) {
  const permission = to === null ? null : mayConnect(map, from.id, to);
  if (permission && !permission.allowed) return <span>{permission.sentence}</span>;
  if (to === null && isTypedInVain) return <span>No step is called so.</span>;
  return (
    <span>
      {to === null && from.kind === 'decision' && (
        <>
          <strong>yes:</strong> when ·{' '}
        </>
      )}
      <strong>Enter</strong> connects · <strong>Shift+Enter</strong> and its condition
    </span>
  );
}
