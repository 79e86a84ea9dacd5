import { Button } from '@mantine/core';
import { coveragePhrase } from '../../../shared/analysis/measures/coveragePhrase.ts';
import {
  exactHours,
  type figurePhrase,
  partlyPhrase,
} from '../../../shared/analysis/measures/figurePhrase.ts';
import { figureTexts } from '../../../shared/analysis/measures/figureTexts.ts';
import { figureNames } from '../../../shared/analysis/measures/handoffFigures.ts';
import { measureTotals, type Total } from '../../../shared/analysis/measures/measureTotals.ts';
import { useApp, useMap } from '../../app/appContext.ts';
import { QuietText } from '../../ui/QuietText.tsx';
import { Section } from '../../ui/Section.tsx';
import { FlowEfficiencyLines } from './FlowEfficiencyLines.tsx';
import styles from './WorkflowMeasures.module.css';

/** What the measures of the whole workflow come to, and at how many handoffs that is known. */
export function WorkflowMeasures() {
  const map = useMap();
  const { figures, flowEfficiency } = measureTotals(map);
  if (figures.hoursWaitingAWeek.handoffs === 0) return null;
  const isMeasured = [...map.handoff.values()].some(({ measures }) => Object.keys(measures).length > 0);
  return (
    <Section title="Measures" aside={<FillIn />}>
      {!isMeasured && <QuietText>Nothing is measured yet: volume and mean wait are a good start.</QuietText>}
      {isMeasured && (
        <dl className={styles.totals}>
          {figureNames.map((name) => (
            <TotalLine
              key={name}
              name={figureTexts[name].name}
              unit={figureTexts[name].unit}
              total={figures[name]}
            />
          ))}
        </dl>
      )}
      <FlowEfficiencyLines efficiency={flowEfficiency} />
    </Section>
  );
}

function FillIn() {
  const app = useApp();
  return (
    <Button variant="subtle" size="compact-sm" onClick={() => app.session.show('measures')}>
      Fill in
    </Button>
  );
}

function TotalLine({
  name,
  unit,
  total,
}: {
  readonly name: string;
  readonly unit: Parameters<typeof figurePhrase>[1];
  readonly total: Total;
}) {
  const { basis } = total;
  const amount = total.value ?? total.atLeast;
  const hours = unit === 'waiting' && amount !== null ? exactHours(amount) : undefined;
  return (
    <div className={styles.total}>
      <dt>{name}</dt>
      <dd className={basis === null ? styles.unknown : styles.value} title={hours}>
        {partlyPhrase(total, unit)}
      </dd>
      {basis !== null && <dd className={styles.small}>{`${coveragePhrase(total)}, ${basis}`}</dd>}
    </div>
  );
}
