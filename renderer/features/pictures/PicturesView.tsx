import { useMemo } from 'react';
import type { MapAnalysis, ScoredHandoff } from '../../../shared/analysis/analyseMap.ts';
import { dotPlotOf, dotPlotReading } from '../../../shared/analysis/dotPlotOf.ts';
import { medianProfile } from '../../../shared/analysis/medianProfile.ts';
import { paretoOf } from '../../../shared/analysis/paretoOf.ts';
import { paretoReading, profileReading, quadrantReading } from '../../../shared/analysis/pictureReadings.ts';
import type { DrawnSubject } from '../../../shared/analysis/pictureSubject.ts';
import { quadrantOf } from '../../../shared/analysis/quadrantOf.ts';
import { useAnalysis, useSession } from '../../app/appContext.ts';
import { cardHandoff } from '../exchange/cardHandoff.ts';
import { NoHandoffs } from '../heatMap/NoHandoffs.tsx';
import { HandoffChoice } from '../pilotCard/HandoffChoice.tsx';
import { useRaterNames } from '../scoring/useRaterNames.ts';
import { NoScores } from './NoScores.tsx';
import { PictureFigure } from './PictureFigure.tsx';
import styles from './PicturesView.module.css';

const quadrant: DrawnSubject = { kind: 'quadrant' };
const pareto: DrawnSubject = { kind: 'pareto' };

/** The map's handoffs as pictures: all of them by heat and readiness and by heat alone, and one of them in full. */
export function PicturesView() {
  const analysis = useAnalysis();
  const selection = useSession((state) => state.selection);
  const handoff = cardHandoff(analysis, selection);
  if (!handoff) return <NoHandoffs />;
  if (analysis.ranked.every(({ coverage }) => coverage === 0)) return <NoScores />;
  return (
    <div className={styles.view}>
      <div className={styles.gallery}>
        <PictureFigure
          title="Heat by readiness"
          reading={quadrantReading(quadrantOf(analysis)) || 'No handoff has both heat and readiness yet.'}
          subject={quadrant}
        />
        <PictureFigure
          title="Pareto of heat"
          reading={paretoReading(paretoOf(analysis)) || 'No handoff has heat yet.'}
          subject={pareto}
        />
      </div>
      <OneHandoff analysis={analysis} handoff={handoff} />
    </div>
  );
}

interface OneHandoffProps {
  readonly analysis: MapAnalysis;
  readonly handoff: ScoredHandoff;
}

/** The pictures of the chosen handoff, or else of the hottest. */
function OneHandoff({ analysis, handoff }: OneHandoffProps) {
  const names = useRaterNames();
  const id = handoff.found.id;
  const profile = medianProfile(analysis, id);
  const subjects = useMemo(
    () =>
      ({ profile: { kind: 'profile', handoffId: id }, dotPlot: { kind: 'dotPlot', handoffId: id } }) as const,
    [id],
  );
  return (
    <section className={styles.one} aria-label="One handoff">
      <div className={styles.choice}>
        <HandoffChoice analysis={analysis} chosen={handoff} label="Handoff of the pictures" />
      </div>
      <div className={styles.gallery}>
        <PictureFigure
          title="Profile against the map’s median"
          reading={(profile && profileReading(profile)) || UNSCORED}
          subject={subjects.profile}
        />
        <PictureFigure
          title="Rater by rater"
          reading={dotPlotReading(dotPlotOf(handoff, names)) || UNSCORED}
          subject={subjects.dotPlot}
        />
      </div>
    </section>
  );
}

const UNSCORED = 'Nobody has scored this handoff yet.';
