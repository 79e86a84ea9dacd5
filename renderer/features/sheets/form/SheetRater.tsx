import { displayName } from '../../../../shared/model/displayName.ts';
import { changeRater } from '../../../../shared/model/edits/changeRater.ts';
import { lanesInOrder } from '../../../../shared/model/workflowMap.ts';
import { useEdit } from '../../../app/appContext.ts';
import { ChoiceProperty } from '../../../ui/ChoiceProperty.tsx';
import { TextProperty } from '../../../ui/TextProperty.tsx';
import { useSheet } from './openSheet.ts';
import styles from './SheetScreen.module.css';

/** Who fills the sheet in. It is theirs to correct. */
export function SheetRater() {
  const edit = useEdit();
  const { map, sheet } = useSheet();
  const rater = map.rater.get(sheet.raterId);
  if (!rater) return null;
  const change = (patch: Parameters<typeof changeRater>[1]['patch']): void =>
    edit('change rater', (before) => changeRater(before, { id: rater.id, patch }));
  return (
    <section className={styles.rater} aria-label="Who scores">
      <TextProperty label="Your name" value={rater.name} onCommit={(name) => change({ name })} />
      <TextProperty label="Your role" value={rater.role} onCommit={(role) => change({ role })} />
      <ChoiceProperty
        label="You speak for"
        value={rater.laneId}
        clearable
        choices={lanesInOrder(map).map((lane) => ({ value: lane.id, label: displayName(lane) }))}
        onChoose={(laneId) => change({ laneId })}
      />
    </section>
  );
}
