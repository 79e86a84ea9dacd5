import { Radio } from '@mantine/core';
import type { PlannedSheet } from '../../../../shared/model/merge/mergePlan.ts';
import { raterName } from '../../../../shared/model/merge/mergeSentences.ts';
import { shownName } from '../../../../shared/model/shownName.ts';
import styles from './ComingSheet.module.css';

const SOMEBODY_ELSE = '+else';

/** Whether the sheet’s rater is one that the map knows. Nothing is taken before somebody says so. */
export function PersonChoice({
  planned,
  onChoose,
}: {
  readonly planned: PlannedSheet;
  onChoose(personId: string | null): void;
}) {
  const { person } = planned;
  if (!person) return null;
  const value = person.answer === undefined ? null : (person.answer ?? SOMEBODY_ELSE);
  return (
    <Radio.Group
      className={styles.person ?? ''}
      label={`Who is ${raterName(planned)}?`}
      value={value}
      onChange={(chosen) => onChoose(chosen === SOMEBODY_ELSE ? null : chosen)}
    >
      <div className={styles.people}>
        {person.candidates.map(({ id, name, role }) => {
          const known = [shownName(name) || 'Unnamed rater', shownName(role)].filter((part) => part !== '');
          return <Radio key={id} value={id} label={`The rater on the map: ${known.join(', ')}`} />;
        })}
        <Radio value={SOMEBODY_ELSE} label="Somebody else: a new rater" />
      </div>
    </Radio.Group>
  );
}
