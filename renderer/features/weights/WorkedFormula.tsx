import { IconLock } from '@tabler/icons-react';
import type { ScoredHandoff } from '../../../shared/analysis/analyseMap.ts';
import { heatFormula, workedHeat } from '../../../shared/analysis/workedHeat.ts';
import type { Weights } from '../../../shared/model/weights.ts';
import styles from './WeightsEditor.module.css';

/** The formula in words, in symbols, and with the numbers of one handoff. It cannot be edited. */
export function WorkedFormula({
  handoff,
  weights,
}: {
  readonly handoff: ScoredHandoff | undefined;
  readonly weights: Weights;
}) {
  const worked = handoff && workedHeat(handoff.scores.medians, weights);
  return (
    <section className={styles.formula} aria-label="The formula">
      <div>
        <h4 className={styles.heading}>
          <IconLock size={14} aria-hidden /> The formula, which stays as it is
        </h4>
        <p className={styles.text}>
          Heat is the weighted mean of the answers, from 0 when all are 1 to 100 when all are 5. With fewer
          than four answers a handoff is unscored. In symbols w is a weight, v an answer and s its severity.
          Risk level counts where it has a weight; with improvement evidence it makes readiness.
        </p>
      </div>
      <div>
        <p className={styles.symbols}>{heatFormula}</p>
        {worked && (
          <p className={styles.text}>
            <strong>{handoff.name}</strong>
            <br />
            <span className={styles.figures}>{worked.working}</span>
            {worked.leftOut && <> {worked.leftOut}</>}
          </p>
        )}
      </div>
    </section>
  );
}
