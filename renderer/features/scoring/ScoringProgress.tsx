import { Button, Progress } from '@mantine/core';
import { useAnalysis, useApp, useMap, useSession } from '../../app/appContext.ts';
import { runCommand } from '../../app/useKeyboard.ts';
import { ListButton } from '../../ui/ListButton.tsx';
import { QuietText } from '../../ui/QuietText.tsx';
import { Section } from '../../ui/Section.tsx';
import { HeatChip } from '../heatMap/HeatChip.tsx';
import { openHandoffs } from './nextToScore.ts';
import { currentRater } from './raterAnswers.ts';
import styles from './ScoringProgress.module.css';
import { useRaterNames } from './useRaterNames.ts';

const SHOWN = 5;

/** How far the scoring is, what comes next, and the button that begins. */
export function ScoringProgress() {
  const app = useApp();
  const map = useMap();
  const analysis = useAnalysis();
  const raterId = useSession((state) => state.raterId);
  const names = useRaterNames();
  const total = analysis.ranked.length;
  if (total === 0) {
    return (
      <Section title="Scoring">
        <QuietText>No handoffs yet: draw an arrow from one lane to another.</QuietText>
      </Section>
    );
  }
  const scored = analysis.ranked.filter(({ heat }) => heat !== null).length;
  const open = openHandoffs(map, analysis, currentRater(map, raterId, names)?.id ?? null);
  return (
    <Section title="Scoring" aside={<span className={styles.count}>{`${scored} of ${total} scored`}</span>}>
      <Progress
        value={(100 * scored) / total}
        size={6}
        aria-label={`${scored} of ${total} handoffs scored`}
      />
      {open.length > 0 && (
        <>
          <div className={styles.list}>
            {open.slice(0, SHOWN).map(({ handoff }) => (
              <ListButton
                key={handoff.found.id}
                text={handoff.name}
                mark={<HeatChip heat={handoff.heat} bin={handoff.bin} />}
                onClick={() => app.session.select({ kind: 'handoff', id: handoff.found.id })}
              />
            ))}
          </div>
          {open.length > SHOWN && <QuietText>and {open.length - SHOWN} more</QuietText>}
          <Button fullWidth size="sm" onClick={() => void runCommand(app, 'score.nextHandoff')}>
            {scored === 0 ? 'Start scoring' : 'Go on scoring'}
          </Button>
        </>
      )}
    </Section>
  );
}
