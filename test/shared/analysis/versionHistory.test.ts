import { describe, expect, it } from 'vitest';
import { type LoggedChange, versionHistory } from '../../../shared/analysis/versionHistory.ts';
import { newStep } from '../../../shared/model/edits/addStep.ts';
import { emptyDiff, invertDiff } from '../../../shared/model/mapDiff.ts';

let version = 0;

function entry(action: LoggedChange['action'], time: string, more: Partial<LoggedChange> = {}): LoggedChange {
  version += 1;
  const at = `2026-03-02T${time}:00.000Z`;
  return { version, action, label: 'edit', author: 'Dana', time: at, diff: emptyDiff, ...more };
}

const adding = (id: string) => ({ ...emptyDiff, added: [newStep(id, 'sales', 0)] });

describe('[VE4] the history of a map', () => {
  it('folds the edits of one person in one go, and tells what all of them changed', () => {
    version = 0;
    const history = versionHistory(
      [
        entry('create', '10:00', { label: 'New map' }),
        entry('edit', '10:05', { label: 'add step', diff: adding('a') }),
        entry('edit', '10:20', { label: 'add step', diff: adding('b') }),
        entry('undo', '10:45', { label: 'add step', diff: invertDiff(adding('b')) }),
      ],
      'named',
    );
    expect(history).toMatchObject([
      {
        kind: 'session',
        version: 4,
        author: 'Dana',
        begin: '2026-03-02T10:05:00.000Z',
        end: '2026-03-02T10:45:00.000Z',
        changes: ['1 step added'],
        edits: [
          { version: 4, label: 'undo add step', changes: ['1 step removed'] },
          { version: 3, label: 'add step' },
          { version: 2, label: 'add step' },
        ],
      },
      { kind: 'created', version: 1, name: 'New map' },
    ]);
  });

  it('begins a session anew after half an hour, for another person, and after a name', () => {
    version = 0;
    const history = versionHistory(
      [
        entry('edit', '10:00'),
        entry('edit', '10:30'),
        entry('edit', '10:31', { author: 'Lee' }),
        entry('name', '10:32', { label: 'Before the workshop', author: 'Lee' }),
        entry('edit', '10:33', { author: 'Lee' }),
      ],
      'named',
    );
    expect(history.map(({ kind, version: of }) => `${kind} ${of}`)).toEqual([
      'session 5',
      'named 4',
      'session 3',
      'session 2',
      'session 1',
    ]);
  });

  it('keeps the last of several names for one state', () => {
    version = 0;
    const history = versionHistory(
      [
        entry('edit', '10:00'),
        entry('name', '10:01', { label: 'Draft' }),
        entry('name', '10:02', { label: 'Draft two' }),
      ],
      'named',
    );
    expect(history).toMatchObject([{ kind: 'named', name: 'Draft two', version: 3 }, { kind: 'session' }]);
  });
});

describe('[VE17] the history while raters are anonymous', () => {
  const rater = { type: 'rater', id: 'r', name: 'Dana Ruiz', role: '', laneId: null } as const;
  const rating = {
    type: 'rating',
    id: 'r1',
    handoffId: 'a:b',
    raterId: 'r',
    round: 1,
    scores: { cashImpact: 5 },
    time: '2026-03-02T10:00:00.000Z',
    comment: '',
  } as const;
  const log = [
    entry('edit', '10:00', { label: 'add rater', diff: { ...emptyDiff, added: [rater] } }),
    entry('edit', '12:00', { label: 'score handoff', diff: { ...emptyDiff, added: [rating] } }),
    entry('edit', '14:00', { label: 'add step', diff: adding('a') }),
  ];

  it('names no rater, and nobody who scored', () => {
    const hidden = versionHistory(log, 'anonymous');
    expect(hidden.map(({ author }) => author)).toEqual(['Dana', 'Somebody', 'Somebody']);
    expect(hidden.at(-1)).toMatchObject({
      changes: ['1 rater added'],
      edits: [{ label: 'add rater', changes: ['1 rater added'] }],
    });
    expect(JSON.stringify(hidden)).not.toContain('Ruiz');
  });

  it('names them where raters are named', () => {
    const shown = versionHistory(log, 'named');
    expect(shown.map(({ author }) => author)).toEqual(['Dana', 'Dana', 'Dana']);
    expect(shown.at(-1)).toMatchObject({ changes: ['rater “Dana Ruiz” added'] });
  });
});
