import { describe, expect, it } from 'vitest';
import type { ReportEdition } from '../../../../shared/analysis/report/reportEdition.ts';
import { type ReportChapter, workshopReport } from '../../../../shared/analysis/report/workshopReport.ts';
import { blankMap, type WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { estimated } from '../../../support/measured.ts';
import { withHandoff, withPilot, withRatings, withRecords, withWorkflow } from '../../../support/ratedMap.ts';
import { reportWords } from '../../../support/reportWords.ts';

const edition: ReportEdition = {
  version: 12,
  date: '2026-01-05',
  facilitator: 'Noor Haddad',
  raters: 'named',
  comments: true,
  topHandoffs: 5,
};

const drawn = buildMap({
  steps: ['Sales: Quote', 'Dispatch: Book', 'Field: Repair', 'Billing: Invoice'],
  arrows: ['Quote -> Book', 'Book -> Repair', 'Repair -> Invoice'],
});
const scored = withRatings(drawn, {
  'quote:book': ['5544 3322', '5544 3342'],
  'book:repair': ['3333 3333'],
});

const reportOf = (map: WorkflowMap, asked: Partial<ReportEdition> = {}) =>
  workshopReport(map, { ...edition, ...asked });

function chapter(map: WorkflowMap, id: ReportChapter['id'], asked: Partial<ReportEdition> = {}) {
  return reportWords(reportOf(map, asked).chapters.find((each) => each.id === id));
}

describe('[RE1] the chapters of the report', () => {
  it('come in the order in which a stakeholder reads them, a page for each top handoff among them', () => {
    expect(reportOf(scored).chapters.map(({ title }) => title)).toEqual([
      'Promise and opening questions',
      'Map',
      'Lane by lane',
      'Heat and readiness',
      'Ranking',
      '1. Quote → Book',
      '2. Book → Repair',
      'Disagreements',
      'Ownership gaps',
      'Parking lot',
      'Method and weights',
      'Decision cards',
    ]);
  });

  it('have as many handoffs as were asked for, and none that has no rank', () => {
    const pages = (topHandoffs: number) =>
      reportOf(scored, { topHandoffs }).chapters.filter(({ id }) => id === 'handoff').length;
    expect([pages(0), pages(1), pages(5)]).toEqual([0, 1, 2]);
  });

  it('end with the cards of the handoffs that have one, by rank', () => {
    const map = withPilot(withPilot(scored, 'book:repair', {}), 'quote:book', { sponsor: 'Grace' });
    expect(reportOf(map).cards.map(({ found }) => found.id)).toEqual(['quote:book', 'book:repair']);
  });
});

describe('[RE2] what is missing', () => {
  it('is printed as missing, in its place', () => {
    const { cover, chapters } = reportOf(blankMap(''), { facilitator: ' ', version: null });
    expect(chapters.map(({ id }) => id)).toEqual([
      'promise',
      'map',
      'matrix',
      'quadrant',
      'ranking',
      'disagreements',
      'ownership',
      'parkingLot',
      'method',
      'cards',
    ]);
    expect(cover.filter(({ kind }) => kind === 'missing').map(({ text }) => text)).toEqual([
      'No client is named.',
      'No facilitator is named.',
      'Nobody has scored yet.',
      'No handoff is scored.',
    ]);
    const none = 'No work changes lanes in this workflow, so there is no handoff to score.';
    expect(chapter(blankMap(''), 'map')).toEqual(['Nothing is drawn yet.']);
    expect(chapter(blankMap(''), 'matrix')).toEqual([none]);
    expect(chapter(blankMap(''), 'ranking')).toEqual([none]);
    expect(chapter(blankMap(''), 'parkingLot')).toEqual(['Nothing was parked.']);
    expect(chapter(blankMap(''), 'cards')).toEqual(['No handoff has a decision card yet.']);
  });

  it('is named for every answer that the room did not give', () => {
    expect(chapter(withWorkflow(drawn, { exceptionDecider: 'The dispatch lead' }), 'promise')).toEqual([
      'What do we promise the customer here?: The promise is not named.',
      'Where is that promise at risk today?: Where the promise is at risk is not written.',
      'When work is not routine, who decides?: The dispatch lead',
      'Which one system holds the truth?: No system of record is named.',
      'What would prove that it got better?: What would prove it is not written.',
      'Workflow owner: No workflow owner is named.',
      'Notes',
      'No notes were taken.',
      'What the path takes today',
      'Nothing is measured yet.',
    ]);
  });
});

describe('[RE12] what the path takes today', () => {
  const waits = { volume: estimated(40), waitMeanHours: estimated(6) };

  it('is told as at least what is known of sums, and with the handoffs that it covers', () => {
    const words = chapter(withHandoff(scored, 'quote:book', { measures: waits }), 'promise');
    // 40 × 6 h = 240 h = 10 days, at one of three handoffs.
    expect(words).toContain('Hours waiting a week: at least 10 days, at 1 of 3 handoffs, estimated');
    expect(words).toContain('Hidden labor a week: not known at any handoff');
    expect(words.at(-1)).toMatch(/^Flow efficiency: not known along the longest path: \d touch times and /);
  });
});

describe('[RE3] the ranking', () => {
  it('says heat, readiness, spread, firmness and verdict; the unscored come last and are never cool', () => {
    // Quote → Book: severities 1, 1, .75, .75, .5, .5 at weights 3 3 2 2 3 2 (15): 100 · 11.5 / 15 = 76.7.
    // Its risk is the median of 2 and 4, 3, and evidence 2: readiness 100 · (1 − (0.5 + 0.25) / 2) = 62.5.
    const [, ...rows] = chapter(scored, 'ranking');
    expect(rows).toEqual([
      '1 | Quote → Book | 76.7 | 62.5 | 2 | 100 % | 100 % | Clean up first',
      '2 | Book → Repair | 50 | 50 | 0 | 0 % | 100 % | Clean up first',
      '– | Repair → Invoice | unscored | not known | – | – | – | Finish the card',
      'No single weight within 0–5 unseats Quote → Book.',
      'Where the heat lies',
      'The hottest of 2 handoffs holds 61 % of the heat; it takes 2 to reach 80 %. 1 unscored, left out.',
      '<pareto>',
    ]);
  });
});

describe('[RE13] heat and readiness', () => {
  it('lists under the picture what its numbers stand for, part by part', () => {
    const words = chapter(scored, 'quadrant');
    expect(words.slice(1)).toEqual([
      '<quadrant>',
      'Pilot now',
      '1 Quote → Book',
      '2 Book → Repair',
      'Without a place',
      'Heat or readiness is not known.',
      'Repair → Invoice',
    ]);
  });
});

describe('[RE4] the page of a handoff', () => {
  const map = withHandoff(scored, 'quote:book', {
    passed: 'The signed estimate',
    medium: 'e-mail',
    measures: {
      volume: { value: 40, basis: 'measured', source: 'Dispatch board', date: '2026-01-02' },
      waitMeanHours: { value: 6, basis: 'estimated', source: '', date: '' },
    },
  });

  it('tells where it stands, what is recorded, its scores, its measures, and what is to be settled', () => {
    const words = chapter(map, 'handoff', { topHandoffs: 1 });
    expect(words[0]).toBe(
      'Sales → Dispatch. Heat 76.7, readiness 62.5 of 100. Clean up first: It is hot, and not ready to be changed.',
    );
    expect(words).toContain('What is passed: The signed estimate');
    expect(words).toContain('Giving owner: No giving owner is named.');
    const scorecard = words.find((line) => line.startsWith('Customer impact'));
    expect(scorecard).toContain(
      'Customer impact: median 5, all 5, the map 4, must discuss. Customers leave, or refuse to pay.',
    );
    expect(scorecard).toContain(
      'Risk level: median 3, from 2 to 4, the map 3, discuss. It costs us rework, a refund or a customer’s patience.',
    );
    expect(words).toContain('Volume: 40 a week, measured (a)');
    expect(words).toContain('Mean wait: 6 h, estimated (b)');
    expect(words).toContain('Sources: (a) Dispatch board, 2026-01-02; (b) not said');
    expect(words).toContain('Decide what needs human approval, and name who reviews exceptions.');
    expect(words.at(-1)).toMatch(/^No owner: Nobody is named on either side\. Who in Dispatch acts next/);
  });

  it('works out what the measures come to, and names what lacks where it cannot', () => {
    const words = chapter(map, 'handoff', { topHandoffs: 1 });
    // 40 a week × 6 h = 240 h = 10 days of 24 h.
    expect(words.find((line) => line.startsWith('Hours waiting'))).toBe(
      'Hours waiting a week: 10 days, estimated',
    );
    expect(words.find((line) => line.startsWith('First-pass rate'))).toContain(
      'not known: manager touches not given',
    );
  });
});

describe('[RE5] rounds that are not revealed', () => {
  it('leave no trace in any part of the report', () => {
    const [rating] = [...scored.rating.values()];
    if (!rating) throw new Error('The map has no rating.');
    const round = { type: 'round', id: '2', number: 2, startedAt: '2026-01-05T10:00:00.000Z' } as const;
    const second = { ...rating, id: `${rating.handoffId}:${rating.raterId}:2`, round: 2, comment: 'Secret' };
    const hidden = withRecords(scored, [
      { ...round, revealed: false },
      { ...second, scores: { customerImpact: 1 } },
    ]);
    expect(reportOf(hidden)).toEqual({ ...reportOf(scored) });
    const shown = withRecords(hidden, [{ ...round, revealed: true }]);
    expect(JSON.stringify(reportOf(shown))).not.toBe(JSON.stringify(reportOf(scored)));
  });
});

describe('[RE7] raters and comments', () => {
  const [rating] = [...scored.rating.values()].filter(({ handoffId }) => handoffId === 'quote:book');
  if (!rating) throw new Error('The map has no rating.');
  const remark = {
    type: 'comment',
    id: 'comment-1',
    stepId: null,
    handoffId: 'quote:book',
    author: 'Ana Duarte',
    time: '2026-01-04T10:00:00.000Z',
    text: 'Seen twice last week.',
    resolved: false,
  } as const;
  const map = withRecords(scored, [remark, { ...rating, comment: 'Chased by phone.' }]);

  it('are named or anonymous everywhere, whoever remarked something included', () => {
    const named = JSON.stringify(reportOf(map));
    expect(named).toContain('Rater 1');
    expect(chapter(map, 'handoff')).toContain('Ana Duarte, 2026-01-04: Seen twice last week.');
    const { cover } = reportOf(map, { raters: 'anonymous' });
    expect(cover.find(({ label }) => label === 'Raters')?.text).toBe('2, anonymous');
    expect(JSON.stringify(reportOf(map, { raters: 'anonymous' }))).not.toContain('Ana Duarte');
    expect(chapter(map, 'handoff', { raters: 'anonymous' })).toContain(
      'Somebody, 2026-01-04: Seen twice last week.',
    );
  });

  it('say who is apart on what is to be discussed', () => {
    expect(chapter(map, 'disagreements')).toContain(
      'Quote → Book | Risk level | 3 | 2 | 2: Rater 1. 4: Rater 2.',
    );
  });

  it('leave comments out where nobody wants them', () => {
    const words = chapter(map, 'handoff', { comments: false });
    expect(words.filter((line) => /Chased by phone|Comments/.test(line))).toEqual([]);
    expect(chapter(map, 'handoff')).toContain('Rater 1: Chased by phone.');
  });
});

describe('[RE6] method and weights', () => {
  it('are printed as the map has them, each dimension with what it counts toward', () => {
    const { weights } = [...drawn.workflow.values()][0] ?? {};
    if (!weights) throw new Error('The map has no weights.');
    const words = chapter(withWorkflow(drawn, { weights: { ...weights, riskLevel: 4 } }), 'method');
    expect(words).toContain('Weights: own');
    expect(words.find((line) => line.startsWith('Risk level'))).toMatch(/heat, weight 4; readiness$/);
    expect(words.find((line) => line.startsWith('Improvement evidence'))).toMatch(/\| readiness$/);
    expect(chapter(drawn, 'method')).toContain('Weights: Balanced');
  });
});
