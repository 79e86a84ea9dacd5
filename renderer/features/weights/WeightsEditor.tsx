import { useMemo, useState } from 'react';
import { rankMoves } from '../../../shared/analysis/rankMoves.ts';
import { reweigh } from '../../../shared/analysis/reweigh.ts';
import { weightedDimensions } from '../../../shared/model/dimension.ts';
import type { Weights } from '../../../shared/model/weights.ts';
import { useAnalysis, useSession, useSettings } from '../../app/appContext.ts';
import { LiveRanking } from './LiveRanking.tsx';
import { UnseatingLine } from './UnseatingLine.tsx';
import { useWeighing } from './useWeighing.ts';
import { WeightPresets } from './WeightPresets.tsx';
import { WeightSlider } from './WeightSlider.tsx';
import styles from './WeightsEditor.module.css';
import { WorkedFormula } from './WorkedFormula.tsx';

export const weightsTitle = 'What counts toward heat';

/** The weight of every dimension in heat, by preset or one by one, beside the ranking that it makes. */
export function WeightsEditor({
  weights,
  titleId,
}: {
  readonly weights: Weights;
  /** Names what holds the editor. */
  readonly titleId: string;
}) {
  const weighing = useWeighing(weights);
  const analysis = useAnalysis();
  const own = useSettings(({ weightPresets }) => weightPresets);
  const selectedId = useSession(({ selection }) => (selection.kind === 'handoff' ? selection.id : null));
  const [opened] = useState(weights);
  const before = useMemo(() => reweigh(analysis, opened), [analysis, opened]);
  const moves = rankMoves(before, reweigh(analysis, weighing.present));
  const worked = (selectedId === null ? undefined : analysis.byId.get(selectedId)) ?? moves[0]?.handoff;
  return (
    <div className={styles.editor}>
      <div>
        <h3 className={styles.title} id={titleId}>
          {weightsTitle}
        </h3>
        <WeightPresets weighing={weighing} own={own} />
        {weightedDimensions.map((dimension) => (
          <WeightSlider key={dimension} dimension={dimension} weighing={weighing} />
        ))}
      </div>
      <div>
        <h4 className={styles.title}>What it makes of the ranking</h4>
        <LiveRanking moves={moves} />
        <UnseatingLine
          analysis={analysis}
          weights={weights}
          onTry={(patch) => weighing.weigh('try another weight', patch)}
        />
      </div>
      <WorkedFormula handoff={worked} weights={weighing.present} />
    </div>
  );
}
