import { type FocusEvent, useLayoutEffect, useRef } from 'react';
import type { Step } from '../../../../shared/model/step.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { useApp, useSession } from '../../../app/appContext.ts';
import { ChoiceList, choiceListRoles } from '../../../ui/ChoiceList.tsx';
import { canvasMark } from '../canvasFocus.ts';
import hintStyles from '../Hint.module.css';
import { spokenName } from '../selectionSpeech.ts';
import { aimAt, finishArrow, leaveArrow } from './aimArrow.ts';
import styles from './ConnectField.module.css';
import { ConnectHelp } from './ConnectHelp.tsx';
import type { ConnectTarget } from './connectTargets.ts';
import { useConnectKeys } from './useConnectKeys.ts';
import { type ConnectTyping, useConnectTyping } from './useConnectTyping.ts';

const listId = 'connect-targets';

interface FieldProps {
  readonly map: WorkflowMap;
  readonly from: Step;
}

/** While an arrow is begun: the field in which its target is typed. */
export function ConnectField({ map }: { readonly map: WorkflowMap }) {
  const from = useSession(({ connecting }) => connecting?.from ?? null);
  const step = from === null ? undefined : map.step.get(from);
  return step ? <Field key={step.id} map={map} from={step} /> : null;
}

function Field({ map, from }: FieldProps) {
  const typing = useConnectTyping(map, from.id);
  const to = useSession(({ connecting }) => connecting?.to ?? null);
  const isTypedInVain = typing.text.trim() !== '' && typing.targets.length === 0;
  return (
    <div className={styles.box}>
      {typing.targets.length > 0 && (
        <div className={styles.targets}>
          <Targets map={map} typing={typing} />
        </div>
      )}
      <div className={`${hintStyles.hint} ${styles.bar}`}>
        <span className={styles.from}>
          From <strong>{spokenName(from)}</strong> to
        </span>
        <Input from={from} typing={typing} />
        <ConnectHelp map={map} from={from} to={to} isTypedInVain={isTypedInVain} />
      </div>
    </div>
  );
}

function Input({ from, typing }: { readonly from: Step; readonly typing: ConnectTyping }) {
  const app = useApp();
  const field = useRef<HTMLInputElement>(null);
  const onKeyDown = useConnectKeys(typing);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  return (
    <input
      ref={field}
      className={styles.field}
      value={typing.text}
      placeholder="type its name, walk or click"
      aria-label={`Connect from ${spokenName(from)} to`}
      {...choiceListRoles(listId, typing.targets.length > 0, typing.marked)}
      onChange={(event) => typing.type(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={(event) => leaveUnlessPointing(event, () => leaveArrow(app))}
    />
  );
}

function Targets({ map, typing }: { readonly map: WorkflowMap; readonly typing: ConnectTyping }) {
  const app = useApp();
  const { targets, marked, condition } = typing;
  return (
    <ChoiceList
      id={listId}
      label="Steps"
      choices={targets.map((target) => choiceOf(map, target))}
      marked={marked}
      choose={(place) => {
        aimAt(app, targets[place]?.step.id ?? null);
        finishArrow(app, condition, false);
      }}
    />
  );
}

function choiceOf(map: WorkflowMap, { step, refusal }: ConnectTarget) {
  const lane = map.lane.get(step.laneId);
  return {
    id: step.id,
    text: spokenName(step),
    note: refusal ?? (lane ? spokenName(lane) : ''),
    refused: refusal !== null,
  };
}

/** A press on the canvas chooses a step or moves the map: the field keeps the keys meanwhile. */
function leaveUnlessPointing(
  { currentTarget, relatedTarget }: FocusEvent<HTMLElement>,
  leave: () => void,
): void {
  if (relatedTarget instanceof Element && relatedTarget.hasAttribute(canvasMark))
    requestAnimationFrame(() => currentTarget.focus({ preventScroll: true }));
  else if (document.hasFocus()) leave();
}
