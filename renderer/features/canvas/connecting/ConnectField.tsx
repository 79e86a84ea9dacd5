import { type FocusEvent, useLayoutEffect, useRef, useState } from 'react';
import { mayConnect } from '../../../../shared/model/rules.ts';
import type { Step } from '../../../../shared/model/step.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { useApp, useSession } from '../../../app/appContext.ts';
import { ChoiceList, choiceListRoles } from '../../../ui/ChoiceList.tsx';
import { canvasMark } from '../canvasFocus.ts';
import hintStyles from '../Hint.module.css';
import { spokenName } from '../selectionSpeech.ts';
import { aimAt, finishArrow, leaveArrow } from './aimArrow.ts';
import styles from './ConnectField.module.css';
import { type ConnectTarget, connectTargets } from './connectTargets.ts';
import { useConnectKeys } from './useConnectKeys.ts';

const listId = 'connect-targets';

/** While an arrow is begun: the field in which its target is typed. */
export function ConnectField({ map }: { readonly map: WorkflowMap }) {
  const from = useSession(({ connecting }) => connecting?.from ?? null);
  const step = from === null ? undefined : map.step.get(from);
  return step ? <Field key={step.id} map={map} from={step} /> : null;
}

function Field({ map, from }: { readonly map: WorkflowMap; readonly from: Step }) {
  const app = useApp();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const to = useSession(({ connecting }) => connecting?.to ?? null);
  const { targets, condition } = connectTargets(map, from.id, text);
  const marked = targets.findIndex(({ step }) => step.id === to);
  const onKeyDown = useConnectKeys({ text, targets, condition });
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  const type = (typed: string): void => {
    setText(typed);
    const best = connectTargets(map, from.id, typed).targets.find(({ refusal }) => refusal === null);
    aimAt(app, best?.step.id ?? null);
  };
  return (
    <div className={styles.box}>
      {targets.length > 0 && (
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
      )}
      <div className={`${hintStyles.hint} ${styles.bar}`}>
        <span className={styles.from}>
          From <strong>{spokenName(from)}</strong> to
        </span>
        <input
          ref={field}
          className={styles.field}
          value={text}
          placeholder="type its name, walk or click"
          aria-label={`Connect from ${spokenName(from)} to`}
          {...choiceListRoles(listId, targets.length > 0, marked)}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={(event) => leaveUnlessPointing(event, () => leaveArrow(app))}
        />
        <Help map={map} from={from} to={to} isTypedInVain={text.trim() !== '' && targets.length === 0} />
      </div>
    </div>
  );
}

/** Why the aimed arrow cannot be drawn, or else which keys draw it. */
function Help({
  map,
  from,
  to,
  isTypedInVain,
}: {
  readonly map: WorkflowMap;
  readonly from: Step;
  readonly to: string | null;
  readonly isTypedInVain: boolean;
}) {
  const permission = to === null ? null : mayConnect(map, from.id, to);
  if (permission && !permission.allowed) return <span className={styles.help}>{permission.sentence}</span>;
  if (to === null && isTypedInVain) return <span className={styles.help}>No step is called so.</span>;
  return (
    <span className={styles.help}>
      {to === null && from.kind === 'decision' && (
        <>
          <strong>yes:</strong> when ·{' '}
        </>
      )}
      <strong>Enter</strong> connects · <strong>Shift+Enter</strong> and its condition
    </span>
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
