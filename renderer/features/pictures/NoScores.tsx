import { Button, Kbd } from '@mantine/core';
import { useApp } from '../../app/appContext.ts';
import { showKeys } from '../../app/keys.ts';
import { runCommand } from '../../app/useKeyboard.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';

/** Before the first score there is nothing to draw. */
export function NoScores() {
  const app = useApp();
  const key = showKeys('Mod+Enter', app.platform);
  return (
    <EmptyState
      title="Nothing is scored yet"
      text={`Score a handoff, and it is drawn here: ${key} goes to the next one to score, and the digits 1 to 5 answer.`}
      action={
        <Button variant="default" onClick={() => void runCommand(app, 'score.nextHandoff')}>
          Score the next handoff <Kbd ml={8}>{key}</Kbd>
        </Button>
      }
    />
  );
}
