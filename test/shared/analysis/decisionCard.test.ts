import { describe, expect, it } from 'vitest';
import type { CardSectionId } from '../../../shared/analysis/cardSections.ts';
import { type DecisionCard, decisionCard } from '../../../shared/analysis/decisionCard.ts';
import type { PilotMetric } from '../../../shared/model/pilot.ts';
import { defaultWeights } from '../../../shared/model/weights.ts';
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
import { templateMap } from '../../support/templateMap.ts';

const id = 'sell:book';
const bare = buildMap({ steps: ['Sales: Sell', 'Dispatch: Book'], arrows: ['Sell -> Book'] });

function cardOf(map: WorkflowMap): DecisionCard {
  return decisionCard(map, id, { version: 7, date: '2026-01-05', raters: 'named' });
}

/** The section as lines, a missing part in brackets. */
function lines(card: DecisionCard, section: CardSectionId): string[] {
  const entries = card.sections.find((one) => one.id === section)?.entries ?? [];
  return entries.map(({ kind, label, text }) =>
    kind === 'missing' ? `${label}: [${text}]` : `${label}: ${text}`,
  );
}

function metric(name: string, role: PilotMetric['role'], baseline = '1', target = '2'): PilotMetric {
  return { id: name.toLowerCase(), name, role, unit: 'a week', baseline, target };
}

describe('the pilot decision card', () => {
  it('[CD1] reads in one order, the decision first', () => {
    expect(cardOf(bare).sections.map(({ title }) => title)).toEqual([
      'Decision',
      'Workflow',
      'Handoff',
      'Who owns it',
      'Why this one',
      'Narrow scope',
      'Improved path',
      'Routine rule and envelope',
      'The one exception queue',
      'System of record',
      'Baseline → target',
      'Weekly review',
      'Stop rule',
      'If it fails',
      'Evidence',
      'Sign-off',
    ]);
  });

  it('[CD2] marks every missing part in its place and drops none', () => {
    const card = cardOf(bare);
    expect(card.missing.map(({ label }) => label)).toEqual([
      ...['Promise', 'What is passed', 'Owner', 'Backup', 'Sponsor'],
      ...['Heat', 'Readiness', 'Rank', 'Firmness', 'Spread', 'In', 'Out', 'Improved path'],
      ...['Routine rule', 'Decides alone when', 'Escalates to', 'Escalates when', 'Decision tier'],
      ...['The person’s remaining role', 'Owner', 'Due', 'Context', 'Escalation', 'Next action'],
      ...['System of record', 'Lever metric', 'Guardrail', 'Day', 'People', 'First', 'Last'],
      ...['Stop when', 'At the latest', 'Who may call it', 'Manual workaround', 'Rollback'],
      ...['What will prove it', 'Signature'],
    ]);
    const entries = card.sections.flatMap((section) => section.entries);
    for (const { label, text } of entries) expect(text.trim(), label).not.toBe('');
  });

  it('[CD2] takes white space for missing, and keeps the lines of what is written', () => {
    const map = withPilot(bare, id, { scopeIn: ' \n ', scopeOut: 'Warranty\nParts on order ' });
    expect(lines(cardOf(map), 'scope')).toEqual([
      'In: [What the pilot takes in is not written.]',
      'Out: Warranty\nParts on order',
    ]);
  });

  it('[CD2] has nothing missing on the sample’s hottest handoff', () => {
    const card = decisionCard(templateMap('lead-to-cash'), 'step-confirm-job:step-book', {
      version: 1,
      date: '2026-01-05',
      raters: 'named',
    });
    expect(card.missing).toEqual([]);
    expect(card.title).toBe('Pilot decision card: Confirm the job and take the deposit → Book the visit');
    expect(lines(card, 'decision')).toEqual([
      'Decision: Pilot. It is hot, owned and measurable, and the start is narrow.',
    ]);
  });

  it('[CD3] [CD7] says why this one, with figures of one decimal', () => {
    // customer 5 4, the rest 3, risk 2, evidence 1: heat 3 · 0.875 + 12 · 0.5 = 8.625 of 15 = 57.5
    // readiness 100 · (1 − 0.125) = 87.5
    const card = cardOf(withRatings(bare, { [id]: ['53333321', '43333321'] }));
    expect(lines(card, 'why')).toEqual([
      'Heat: 57.5 of 100, in the bin 40–60',
      'Readiness: 87.5 of 100',
      'Rank: 1 of 1',
      'Firmness: Ranks first in 100 % of 10,000 weightings, in the top three in 100 %',
      'Spread: The raters are at most 1 apart',
      'Customer impact 4.5: Customers leave, or refuse to pay.',
      'Exception volume 3: About once a week.',
      'Ownership clarity 3: Usually, but it depends on who is in.',
    ]);
  });

  it('[CD3] names what must be discussed', () => {
    const card = cardOf(withRatings(bare, { [id]: ['53333351'] }));
    expect(lines(card, 'why').at(-1)).toBe('Must discuss: Customer impact and Risk level at the bad end, 5');
  });

  it('[CD3] knows no figure of an unscored handoff, and says so', () => {
    const card = cardOf(withRatings(bare, { [id]: ['555---5-'] }));
    expect(lines(card, 'why').slice(0, 4)).toEqual([
      'Heat: [Not known: fewer than four heat dimensions are answered.]',
      'Readiness: [Not known: risk level and improvement evidence are not both answered.]',
      'Rank: [Not known: fewer than four heat dimensions are answered.]',
      'Firmness: [Not known: fewer than four heat dimensions are answered.]',
    ]);
    expect(lines(card, 'decision')[1]).toMatch(/^To settle: Score the handoff/);
  });

  it('[CD4] puts the lever first and the guardrails last, and marks the gaps', () => {
    const metrics = [
      metric('Rebooked', 'guardrail'),
      metric('Wait', 'metric', '31', ''),
      metric('Booked', 'lever', '13', '18'),
      metric('Asked', 'metric'),
    ];
    const card = cardOf(withPilot(bare, id, { metrics }));
    expect(lines(card, 'metrics')).toEqual([
      'Lever metric: Booked: 13 → 18 a week',
      'Metric: [Wait: No target.]',
      'Metric: Asked: 1 → 2 a week',
      'Guardrail: Rebooked: 1 → 2 a week',
    ]);
    expect(card.metrics.map(({ role }) => role)).toEqual(['lever', 'metric', 'metric', 'guardrail']);
    expect(lines(cardOf(withPilot(bare, id, { metrics: [metric('Wait', 'metric')] })), 'metrics')).toEqual([
      'Lever metric: [No lever metric: output for the same cost, before and after.]',
      'Metric: Wait: 1 → 2 a week',
      'Guardrail: [No guardrail: what must not get worse.]',
    ]);
  });

  it('[FI4] says of a firmness that is being drawn just that', () => {
    const rated = withRatings(bare, { [id]: ['53333321'] });
    const edition = { version: 7, date: '2026-01-05', raters: 'named' } as const;
    expect(lines(decisionCard(rated, id, { ...edition, firmness: null }), 'why')).toContain(
      'Firmness: [The weights for it are being drawn.]',
    );
  });

  it('[CD5] is traceable to its map, version, date, raters and weights', () => {
    const rated = withRatings(withWorkflow(bare, { title: 'Lead to cash' }), { [id]: ['333333', '3'] });
    const smallPrint = (map: WorkflowMap) =>
      cardOf(map).smallPrint.map(({ label, text }) => `${label}: ${text}`);
    expect(smallPrint(rated)).toEqual([
      'Map: Lead to cash',
      'Version: 7',
      'Date: 2026-01-05',
      'Raters: Rater 1, Rater 2',
      'Weights: Balanced: customer impact 3, exception volume 3, hidden labor 2, cash impact 2, ownership clarity 3, system clarity 2',
    ]);
    const weights = { ...defaultWeights, cashImpact: 0, riskLevel: 1 };
    expect(smallPrint(withWorkflow(rated, { weights })).at(-1)).toBe(
      'Weights: Own weights: customer impact 3, exception volume 3, hidden labor 2, ownership clarity 3, system clarity 2, risk level 1',
    );
    expect(smallPrint(bare)[3]).toBe('Raters: Nobody has scored this handoff.');
    const anonymous = decisionCard(rated, id, { version: 7, date: '2026-01-05', raters: 'anonymous' });
    expect(anonymous.smallPrint[3]).toMatchObject({ label: 'Raters', text: '2, anonymous' });
    const fromFile = decisionCard(rated, id, { version: null, date: '2026-01-05', raters: 'named' });
    expect(fromFile.smallPrint[1]).toMatchObject({ label: 'Version', text: 'as in the file' });
  });

  it('[CD6] shows what a person answered otherwise, with the reason', () => {
    const map = withPilot(withRatings(bare, { [id]: ['333333'] }), id, {
      overrides: { promiseNamed: { answer: true, reason: 'Said by the owner in the room' } },
    });
    expect(lines(cardOf(map), 'decision')).toContain(
      'Answered by a person: The promise is named: yes. Said by the owner in the room',
    );
  });

  it('[VD5] names owner, backup and system of record as the verdict reads them', () => {
    const named = withRecords(withOwners(bare, ['dana', 'leo']), [
      { type: 'system', id: 'board', name: 'Board', notes: '' },
    ]);
    const map = withWorkflow(withHandoff(named, id, { givingOwnerId: 'dana', backupOwnerId: 'leo' }), {
      systemOfRecordId: 'board',
    });
    expect(lines(cardOf(map), 'owners').slice(0, 2)).toEqual(['Owner: Dana', 'Backup: Leo']);
    expect(lines(cardOf(map), 'systemOfRecord')).toEqual(['System of record: Board']);
  });

  it('[VD7] offers the suggested tier where none is chosen, and none without an owner', () => {
    const rated = withRatings(withOwners(bare, ['dana']), { [id]: ['333333 22'] });
    const tier = (map: WorkflowMap) => lines(cardOf(map), 'rule')[4];
    expect(tier(withPilot(rated, id, { ownerId: 'dana' }))).toBe(
      'Decision tier: [No tier is chosen. Suggested: 2. Exception volume is 3.]',
    );
    expect(tier(rated)).toBe(
      'Decision tier: [No tier is chosen. No owner is named: settle that before any rule or automation.]',
    );
    expect(tier(withPilot(rated, id, { decisionTier: 3 }))).toBe(
      'Decision tier: Tier 3: a person decides, with help.',
    );
  });

  it('[CD2] is written only for a handoff of the map', () => {
    expect(() => decisionCard(bare, 'book:sell', { version: 1, date: '', raters: 'named' })).toThrow(
      'no handoff book:sell',
    );
  });
});
