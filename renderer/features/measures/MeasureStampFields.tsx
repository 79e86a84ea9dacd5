import { isoDate } from '../pilotCard/isoDate.ts';
import { BasisChoice } from './BasisChoice.tsx';
import styles from './MeasureStampFields.module.css';
import { SourceFields } from './SourceFields.tsx';
import { useMeasureStamp } from './useMeasureStamp.ts';

/** What the next values are: estimated or measured, whose word they are, and of which day. */
export function MeasureStampFields() {
  const { stamp, change } = useMeasureStamp();
  return (
    <fieldset className={styles.stamp}>
      <legend className={styles.title}>New values are</legend>
      <BasisChoice label="New values are" value={stamp.basis} onChoose={(basis) => change({ basis })} />
      <SourceFields
        source={stamp.source}
        date={stamp.date ?? isoDate(new Date())}
        onSource={(source) => change({ source })}
        onDate={(date) => change({ date: date || null })}
      />
    </fieldset>
  );
}
