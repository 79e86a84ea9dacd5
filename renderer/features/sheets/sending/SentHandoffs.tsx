import { Button, Checkbox } from '@mantine/core';
import { counted } from '../../../../shared/model/counted.ts';
import { handoffsOf } from '../../../../shared/model/handoffsOf.ts';
import { sheetHandoff } from '../../../../shared/model/merge/sheetHandoff.ts';
import { shownName } from '../../../../shared/model/shownName.ts';
import { useMap, useSession } from '../../../app/appContext.ts';
import styles from './SendSheet.module.css';

/** Which handoffs are asked: all of them, the one that is selected, or any. */
export function SentHandoffs({
  chosen,
  onChange,
}: {
  readonly chosen: readonly string[];
  onChange(ids: readonly string[]): void;
}) {
  const map = useMap();
  const selected = useSession(({ selection }) => (selection.kind === 'handoff' ? selection.id : null));
  const all = handoffsOf(map).map(({ id }) => id);
  const isChosen = new Set(chosen);
  const pick = (id: string): void => onChange(all.filter((each) => isChosen.has(each) !== (each === id)));
  return (
    <fieldset className={styles.handoffs}>
      <legend className={styles.legend}>
        <span>
          {chosen.length} of {counted(all.length, 'handoff')}
        </span>
        <Pick label="All" ids={all} onPick={onChange} />
        {selected !== null && <Pick label="The selected one" ids={[selected]} onPick={onChange} />}
        <Pick label="None" ids={[]} onPick={onChange} />
      </legend>
      <div className={styles.list}>
        {all.map((id) => {
          const { sender, receiver } = sheetHandoff(map, id);
          return (
            <Checkbox
              key={id}
              size="sm"
              label={`${shownName(sender)} → ${shownName(receiver)}`}
              checked={isChosen.has(id)}
              onChange={() => pick(id)}
            />
          );
        })}
      </div>
    </fieldset>
  );
}

function Pick({
  label,
  ids,
  onPick,
}: {
  readonly label: string;
  readonly ids: readonly string[];
  onPick(ids: readonly string[]): void;
}) {
  return (
    <Button variant="subtle" size="compact-sm" onClick={() => onPick(ids)}>
      {label}
    </Button>
  );
}
