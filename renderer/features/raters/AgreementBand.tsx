import { SegmentedControl } from '@mantine/core';
import { agreementSentence, alphaText } from '../../../shared/analysis/agreementTexts.ts';
import { raterAgreement, roundAgreement } from '../../../shared/analysis/raterAgreement.ts';
import type { RaterMode } from '../../../shared/model/raterNames.ts';
import { hiddenNumbers, roundNumbers } from '../../../shared/model/rounds.ts';
import { useAnalysis, useApp, useMap, useSettings } from '../../app/appContext.ts';
import styles from './AgreementBand.module.css';

/** How far the raters agree, in a number and in words, and whether they are named. */
export function AgreementBand() {
  const app = useApp();
  const mode = useSettings((settings) => settings.raters);
  const alpha = raterAgreement(useAnalysis());
  return (
    <section className={styles.band} aria-label="Agreement">
      <p className={styles.figure}>
        <span className={styles.label}>Agreement α</span>
        <strong className={styles.alpha} data-undefined={alpha === null || undefined}>
          {alpha === null ? '–' : alphaText(alpha)}
        </strong>
      </p>
      <div className={styles.words}>
        <p className={styles.sentence}>{agreementSentence(alpha)}</p>
        <Rounds />
      </div>
      <SegmentedControl
        size="xs"
        aria-label="How raters are shown"
        data={modes}
        value={mode}
        onChange={(chosen) => app.settings.change({ raters: chosen as RaterMode })}
      />
    </section>
  );
}

const modes = [
  { value: 'named', label: 'Named' },
  { value: 'anonymous', label: 'Anonymous' },
] satisfies { value: RaterMode; label: string }[];

/** The agreement of each round, where there was more than one. */
function Rounds() {
  const map = useMap();
  const analysis = useAnalysis();
  const numbers = roundNumbers(map);
  const hidden = hiddenNumbers(map.round);
  if (numbers.length < 2) return null;
  const said = numbers.map((round) =>
    hidden.has(round)
      ? `round ${round} hidden`
      : `round ${round} ${alphaText(roundAgreement(map, analysis, round))}`,
  );
  return <p className={styles.rounds}>By round: {said.join(' · ')}</p>;
}
