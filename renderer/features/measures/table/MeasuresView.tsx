import { useMemo } from 'react';
import { measureTotals } from '../../../../shared/analysis/measures/measureTotals.ts';
import { useAnalysis, useMap } from '../../../app/appContext.ts';
import { NoHandoffs } from '../../heatMap/NoHandoffs.tsx';
import { handoffsInOrder } from '../../scoring/nextToScore.ts';
import { MeasureStampFields } from '../MeasureStampFields.tsx';
import styles from './MeasuresTable.module.css';
import { MeasuresTable } from './MeasuresTable.tsx';

/** Every handoff with every measure: many are filled in at once. */
export function MeasuresView() {
  const map = useMap();
  const analysis = useAnalysis();
  const handoffs = useMemo(() => handoffsInOrder(map, analysis), [map, analysis]);
  const totals = useMemo(() => measureTotals(map).figures, [map]);
  if (handoffs.length === 0) return <NoHandoffs />;
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <MeasureStampFields />
        <p className={styles.help}>
          Type or paste from a spreadsheet. <b>E</b> and <b>M</b> mark a value as estimated (~) or measured.
        </p>
      </div>
      <MeasuresTable handoffs={handoffs} totals={totals} />
    </div>
  );
}
