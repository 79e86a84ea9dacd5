import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { type Verdict, verdictOf } from '../../../shared/analysis/verdict.ts';
import type { Handoff } from '../../../shared/model/handoff.ts';
import type { OperatorQuestion, Pilot } from '../../../shared/model/pilot.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import {
  withHandoff,
  withOwners,
  withPilot,
  withRatings,
  withRecords,
  withWorkflow,
} from '../../support/ratedMap.ts';

const id = 'sell:book';
const bare = buildMap({ steps: ['Sales: Sell', 'Dispatch: Book'], arrows: ['Sell -> Book'] });

const wholePilot: Partial<Pilot> = {
  ownerId: 'dana',
  scopeIn: 'The north district',
  scopeOut: 'Warranty work',
  exceptionQueue: { ownerId: 'leo', dueTime: '', context: '', escalation: '', nextAction: '' },
  metrics: [{ id: 'm1', name: 'Jobs booked', role: 'lever', unit: 'a week', baseline: '13', target: '18' }],
};

/** A handoff of heat 50 on which every question is answered by the record. */
const whole = withPilot(
  withHandoff(
    withWorkflow(
      withRatings(
        withRecords(withOwners(bare, ['dana', 'leo', 'priya']), [
          { type: 'system', id: 'board', name: 'Dispatch board', notes: '' },
          { type: 'system', id: 'crm', name: 'CRM', notes: '' },
        ]),
        { [id]: ['333333 22'] },
      ),
      { promise: 'A visit within two days' },
    ),
    id,
    { systemOfRecordId: 'board', routineRule: 'Deposit paid: book the first free slot' },
  ),
  id,
  wholePilot,
);

function judge(map: WorkflowMap): Verdict {
  return verdictOf(map, analyseMap(map), id);
}

function answer(map: WorkflowMap, question: OperatorQuestion) {
  const found = judge(map).questions.find((entry) => entry.question === question);
  if (!found) throw new Error(question);
  return found;
}

function overridden(question: OperatorQuestion, to: boolean, reason: string, map = whole): WorkflowMap {
  return withPilot(map, id, { overrides: { [question]: { answer: to, reason } } });
}

describe('the four rules', () => {
  it('[VD3] pilot when it is hot and every question is answered', () => {
    expect(judge(whole)).toMatchObject({ decision: 'pilot', name: 'Pilot', toSettle: [] });
  });

  it('[VD3] leave it under 40, whatever else is missing', () => {
    // 3 3 3 2 2 2: 8 · 0.5 + 7 · 0.25 = 5.75 of 15: 38.33
    const cool = withRatings(bare, { [id]: ['333222'] });
    expect(judge(cool)).toMatchObject({ decision: 'leave', toSettle: [] });
    // 3 3 3 3 2 2: 10 · 0.5 + 5 · 0.25 = 6.25 of 15: 41.67
    expect(judge(withRatings(whole, { [id]: ['333322 22'] })).decision).toBe('pilot');
  });

  it('[VD3] not at exactly 40', () => {
    // customer 3, exceptions 3, hidden 2, cash 2: 1.5 + 1.5 + 0.5 + 0.5 = 4 of 3 + 3 + 2 + 2 = 10
    const edge = withRatings(whole, { [id]: ['3322--22'] });
    expect(analyseMap(edge).byId.get(id)?.heat).toBe(40);
    expect(judge(edge).decision).not.toBe('leave');
  });

  it('[VD3] clean up first without an owner, and says what to settle', () => {
    const verdict = judge(withPilot(whole, id, { ownerId: null }));
    expect(verdict.decision).toBe('cleanUp');
    expect(verdict.toSettle).toEqual([
      'Name the one owner, and write the ownership rule: who decides the next action.',
    ]);
  });

  it('[VD3] clean up first without a system of record', () => {
    const verdict = judge(withHandoff(whole, id, { systemOfRecordId: null }));
    expect(verdict.decision).toBe('cleanUp');
    expect(verdict.toSettle).toHaveLength(1);
    expect(verdict.toSettle[0]).toMatch(/^Name the one system/);
  });

  it('[VD3] [VD6] clean up first when nobody reviews exceptions', () => {
    const unreviewed = withPilot(whole, id, {
      exceptionQueue: { ownerId: null, dueTime: 'Today', context: '', escalation: '', nextAction: '' },
    });
    expect(judge(unreviewed)).toMatchObject({
      decision: 'cleanUp',
      toSettle: ['Decide what needs human approval, and name who reviews exceptions.'],
    });
    expect(judge(withWorkflow(unreviewed, { exceptionDecider: 'Grace' })).decision).toBe('pilot');
    expect(judge(withWorkflow(unreviewed, { exceptionDecider: ' \n ' })).decision).toBe('cleanUp');
  });

  it('[VD3] clean up comes before finishing the card, with all that is to be settled', () => {
    const hot = judge(withRatings(bare, { [id]: ['555555'] }));
    expect(hot.decision).toBe('cleanUp');
    expect(hot.toSettle).toHaveLength(3);
  });

  it('[VD3] finish the card when another question is open, naming each', () => {
    const verdict = judge(withPilot(withWorkflow(whole, { promise: '' }), id, { scopeOut: '', metrics: [] }));
    expect(verdict.decision).toBe('finish');
    expect(verdict.toSettle).toEqual([
      'Write down the promise that this workflow protects.',
      'Give one metric a baseline and a target.',
      'Write what the pilot takes in, and what it leaves out.',
    ]);
  });

  it('[VD4] an unscored handoff is never left alone: it is named as unscored', () => {
    const verdict = judge(withRatings(whole, { [id]: ['111-----'] }));
    expect(verdict.decision).toBe('finish');
    expect(verdict.reason).toContain('unscored');
    expect(verdict.toSettle).toEqual([
      'Score the handoff: at least four of the dimensions that count toward heat.',
    ]);
  });

  it('[VD4] an unscored handoff names all else that is missing too, after the score', () => {
    const verdict = judge(bare);
    expect(verdict.decision).toBe('finish');
    expect(verdict.toSettle[0]).toMatch(/^Score the handoff/);
    // owner, system, exceptions; promise, routine, metric, scope
    expect(verdict.toSettle).toHaveLength(1 + 3 + 4);
  });

  it('[VD3] asks only about handoffs of this map', () => {
    expect(() => verdictOf(whole, analyseMap(whole), 'book:sell')).toThrow('no handoff book:sell');
  });
});

describe('the seven questions', () => {
  it('[VD1] are asked in the order of the method, each with a reason', () => {
    expect(judge(whole).questions.map(({ text, answer, reason }) => [text, answer, reason])).toEqual([
      ['The promise is named', true, '“A visit within two days”'],
      ['Where work stalls is visible', true, 'The handoff is scored.'],
      ['One manager owns the improved path', true, 'Dana, named on the card.'],
      [
        'Routine and exception work are told apart',
        true,
        'Routine rule: Deposit paid: book the first free slot',
      ],
      ['The system of record is protected', true, 'Dispatch board, the system of record of this handoff.'],
      ['Improvement can be measured weekly', true, 'Jobs booked: from 13 to 18.'],
      ['The start is narrow enough', true, 'What is in and what is out is written.'],
    ]);
    expect(judge(bare).questions.map(({ answer }) => answer)).toEqual(Array(7).fill(false));
  });

  it('[VD1] a measured wait shows where work stalls; an estimated one does not', () => {
    const wait = (basis: 'measured' | 'estimated') =>
      withHandoff(bare, id, { measures: { waitMedianHours: { value: 31, basis, source: '', date: '' } } });
    expect(answer(wait('measured'), 'stallVisible').answer).toBe(true);
    expect(answer(wait('estimated'), 'stallVisible').answer).toBe(false);
    const volume = { value: 31, basis: 'measured', source: '', date: '' } as const;
    expect(answer(withHandoff(bare, id, { measures: { volume } }), 'stallVisible').answer).toBe(false);
  });

  it('[VD5] the owner is the pilot’s, else the receiving, else the giving one', () => {
    const owners = { givingOwnerId: 'priya', receivingOwnerId: 'leo' };
    const named = withHandoff(whole, id, owners);
    expect(answer(named, 'oneManagerOwns').reason).toBe('Dana, named on the card.');
    const unnamed = withPilot(named, id, { ownerId: null });
    expect(answer(unnamed, 'oneManagerOwns').reason).toBe('Leo, the receiving owner.');
    const giving = withHandoff(unnamed, id, { receivingOwnerId: null });
    expect(answer(giving, 'oneManagerOwns').reason).toBe('Priya, the giving owner.');
  });

  it('[VD5] an owner without a name is none', () => {
    const nameless = withRecords(whole, [{ type: 'owner', id: 'dana', name: '  ', role: '' }]);
    expect(answer(nameless, 'oneManagerOwns').answer).toBe(false);
  });

  it('[VD1] the workflow’s system of record stands in for the handoff’s', () => {
    const map = withWorkflow(withHandoff(whole, id, { systemOfRecordId: null }), { systemOfRecordId: 'crm' });
    expect(answer(map, 'systemOfRecordProtected')).toMatchObject({
      answer: true,
      reason: 'CRM, the system of record of the whole workflow.',
    });
  });

  it('[VD1] the envelope tells routine from exception where no rule is written', () => {
    const unruled = withHandoff(whole, id, { routineRule: ' ' });
    expect(answer(unruled, 'routineToldFromException').answer).toBe(false);
    const envelope = withPilot(unruled, id, { envelopeDecidesWhen: 'the deposit is paid' });
    expect(answer(envelope, 'routineToldFromException').answer).toBe(true);
  });

  it('[VD1] a metric without baseline or target measures nothing', () => {
    for (const gap of ['name', 'baseline', 'target'] as const) {
      const metrics = (wholePilot.metrics ?? []).map((metric) => ({ ...metric, [gap]: ' ' }));
      expect(answer(withPilot(whole, id, { metrics }), 'improvementMeasurable').answer, gap).toBe(false);
    }
  });

  it('[VD1] the start is narrow when both in and out are written', () => {
    const reason = (patch: Partial<Pilot>) => answer(withPilot(whole, id, patch), 'startNarrow').reason;
    expect(reason({ scopeOut: '' })).toBe('What the pilot leaves out is not written.');
    expect(reason({ scopeIn: '' })).toBe('What the pilot takes in is not written.');
    expect(reason({ scopeIn: '', scopeOut: '' })).toBe('The scope of the pilot is not written.');
  });
});

describe('a person’s answer', () => {
  const open = withPilot(whole, id, { scopeIn: '', scopeOut: '' });

  it('[VD2] stands with a written reason, next to what the record says', () => {
    const map = overridden('startNarrow', true, 'One crew only, agreed in the room', open);
    expect(answer(map, 'startNarrow')).toMatchObject({
      answer: true,
      reason: 'One crew only, agreed in the room',
      overridden: true,
      recorded: { answer: false, reason: 'The scope of the pilot is not written.' },
    });
    expect(judge(map).decision).toBe('pilot');
  });

  it('[VD2] does not count without one', () => {
    const map = overridden('startNarrow', true, '  ', open);
    expect(answer(map, 'startNarrow')).toMatchObject({ answer: false, overridden: false });
    expect(judge(map).decision).toBe('finish');
  });

  it('[VD2] may also be a no', () => {
    expect(judge(overridden('improvementMeasurable', false, 'The report stops in May')).decision).toBe(
      'finish',
    );
    expect(judge(overridden('systemOfRecordProtected', false, 'Two boards are in use')).decision).toBe(
      'cleanUp',
    );
  });
});

describe('the suggested tier', () => {
  const ruled = (signs: string, patch: Partial<Handoff> = {}) =>
    judge(withHandoff(withRatings(whole, { [id]: [signs] }), id, patch)).suggestedTier;

  it('[VD7] is 3 from a risk or an ownership of 4', () => {
    expect(ruled('333333 42')).toBe(3);
    expect(ruled('333343 12')).toBe(3);
    expect(ruled('3333?3 42')).toBe(3);
  });

  it('[VD7] is 1 when risk and exceptions are low and the rule is written', () => {
    expect(ruled('323333 22')).toBe(1);
    expect(ruled('323333 22', { routineRule: '' })).toBe(2);
  });

  it('[VD7] is 2 between', () => {
    expect(ruled('333333 22')).toBe(2);
    expect(ruled('323333 32')).toBe(2);
    expect(ruled('3?3333 22')).toBe(2);
  });

  it('[VD7] is none while risk or ownership is not known', () => {
    expect(ruled('323333 ?2')).toBeNull();
    expect(ruled('3233?3 22')).toBeNull();
  });

  it('[VD8] is none where ownership is missing, whatever the scores', () => {
    const unowned = withPilot(withRatings(whole, { [id]: ['323333 52'] }), id, { ownerId: null });
    expect(judge(unowned).suggestedTier).toBeNull();
    expect(judge(unowned).tierReason).toBe('No owner is named: settle that before any rule or automation.');
    const claimed = overridden('oneManagerOwns', true, 'To be hired', unowned);
    expect(judge(claimed).suggestedTier).toBeNull();
    expect(judge(overridden('oneManagerOwns', false, 'Dana leaves in May')).suggestedTier).toBeNull();
  });
});
