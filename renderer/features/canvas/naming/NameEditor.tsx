import { type CSSProperties, type SyntheticEvent, useLayoutEffect, useRef } from 'react';
import type { MapLayout } from '../../../../shared/layout/mapLayout.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { useApp, useSession } from '../../../app/appContext.ts';
import type { Naming } from '../../../state/sessionStore.ts';
import { keepName } from './finishNaming.ts';
import { LaneListBox, laneListRoles, useLaneList } from './LaneListBox.tsx';
import styles from './NameEditor.module.css';
import { initialTyping, typingStore } from './typingStore.ts';
import { useNamingKeys } from './useNamingKeys.ts';

interface NameEditorProps {
  readonly map: WorkflowMap;
  readonly layout: MapLayout;
}

/** The field over the step or arrow whose name is being typed. It has the focus in the frame in which it appears. */
export function NameEditor({ map, layout }: NameEditorProps) {
  const naming = useSession((state) => state.naming);
  if (naming === null || naming.kind === 'lane') return null;
  const place = naming.kind === 'step' ? stepPlace(layout, naming.id) : conditionPlace(layout, naming.id);
  if (!place) return null;
  const text =
    naming.kind === 'step' ? map.step.get(naming.id)?.name : map.connection.get(naming.id)?.condition;
  return <Field key={`${naming.kind}/${naming.id}`} naming={naming} text={text ?? ''} place={place} />;
}

function Field({
  naming,
  text,
  place,
}: {
  readonly naming: Naming;
  readonly text: string;
  readonly place: CSSProperties;
}) {
  const app = useApp();
  const field = useRef<HTMLTextAreaElement>(null);
  const onKeyDown = useNamingKeys(naming);
  useLayoutEffect(() => {
    typingStore.setState({ ...initialTyping, text: field.current?.value ?? '' });
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const isStep = naming.kind === 'step';
  const list = useLaneList(isStep);
  return (
    <div className={isStep ? styles.step : styles.condition} style={place}>
      <textarea
        dir="auto"
        ref={field}
        className={styles.field}
        rows={1}
        defaultValue={text}
        aria-label={isStep ? 'Name of the step' : 'Condition of the arrow'}
        placeholder={isStep ? 'Name the step' : 'if …'}
        {...laneListRoles(list)}
        onInput={follow}
        onSelect={follow}
        onKeyDown={onKeyDown}
        onBlur={(event) => keepName(app, naming, event.currentTarget.value)}
      />
      {list && <LaneListBox list={list} field={field} />}
    </div>
  );
}

/** Only a change of the text moves the mark to the top. A closed list stays closed as long as its `@` stands there. */
function follow({
  currentTarget: { value: text, selectionStart: caret },
}: SyntheticEvent<HTMLTextAreaElement>): void {
  typingStore.setState(({ text: before, closed }) =>
    before === text
      ? { caret }
      : { text, caret, marked: 0, closed: closed !== null && text[closed] === '@' ? closed : null },
  );
}

function stepPlace(layout: MapLayout, id: string): CSSProperties | null {
  const box = layout.steps.get(id);
  return box
    ? { transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, minHeight: box.height }
    : null;
}

function conditionPlace(layout: MapLayout, id: string): CSSProperties | null {
  const place = layout.routes.get(id)?.condition;
  return place ? { transform: `translate(${place.x + 2}px, ${place.y - 22}px)` } : null;
}
