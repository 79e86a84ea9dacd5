import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../../shared/analysis/analyseMap.ts';
import { measureColumns } from '../../../../shared/formats/csv/measureColumns.ts';
import { rankingCsv } from '../../../../shared/formats/csv/rankingCsv.ts';
import { emptyHandoff, handoffId } from '../../../../shared/model/handoff.ts';
import type { Rating } from '../../../../shared/model/rating.ts';
import {
  type MapRecord,
  mapFromRecords,
  recordsOf,
  type WorkflowMap,
} from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { estimated, measuresOf } from '../../../support/measured.ts';

const drawn = buildMap({
  steps: ['Sales: Qualify', 'Office: Estimate', 'Field: Visit'],
  arrows: ['Qualify -> Estimate', 'Estimate -> Visit'],
});
const pair = handoffId('qualify', 'estimate');
const rating: Rating = {
  type: 'rating',
  id: `${pair}:r1:1`,
  handoffId: pair,
  raterId: 'r1',
  round: 1,
  scores: { customerImpact: 5, exceptionVolume: 3, hiddenLabor: 3, ownershipClarity: 2 },
  time: '2026-03-02T09:00:00.000Z',
  comment: '',
};
const map = mapFromRecords([
  ...recordsOf(drawn),
  { type: 'owner', id: 'ana', name: 'Ana', role: '' },
  { type: 'owner', id: 'ben', name: ' Ben  Ko ', role: '' },
  { type: 'system', id: 'crm', name: 'CRM', notes: '' },
  { type: 'rater', id: 'r1', name: 'Rita', role: '', laneId: null },
  rating,
  {
    ...emptyHandoff('qualify', 'estimate'),
    givingOwnerId: 'ana',
    receivingOwnerId: 'ben',
    senderSystemId: 'crm',
    receiverSystemId: 'crm',
    systemOfRecordId: 'crm',
    medium: 'e-mail',
    responseWindow: '1 day, then call',
  },
]);

function rowsOf(of: WorkflowMap): Record<string, string>[] {
  const csv = rankingCsv(of, analyseMap(of));
  return papaparse.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

describe('[EX1] the ranking as CSV', () => {
  it('has one line a handoff, the ranked ones first, with every column', () => {
    const [first, second] = rowsOf(map);
    // Severities: customer 1 (weight 3), exceptions 0.5 (3), hidden 0.5 (2), ownership 0.25 (3).
    // Heat = 100 × (3 + 1.5 + 1 + 0.75) / 11 = 56.818…; coverage 4 of 8.
    expect(first).toEqual({
      rank: '1',
      handoff: 'Qualify → Estimate',
      sender: 'Qualify',
      receiver: 'Estimate',
      'from lane': 'Sales',
      'to lane': 'Office',
      outside: 'no',
      heat: '56.818',
      readiness: '',
      coverage: '0.5',
      spread: '0',
      'customer impact': '5',
      'exception volume': '3',
      'hidden labor': '3',
      'cash impact': '',
      'ownership clarity': '2',
      'system clarity': '',
      'risk level': '',
      'improvement evidence': '',
      owners: 'Ana; Ben Ko',
      systems: 'CRM',
      'system of record': 'CRM',
      medium: 'e-mail',
      'response window': '1 day, then call',
      ...Object.fromEntries(measureColumns.map(([heading]) => [heading, ''])),
    });
    expect(second).toMatchObject({ rank: '', sender: 'Estimate', heat: '', spread: '', owners: '' });
  });

  it('[ME16] carries measures with their units, what follows from them, and where they come from', () => {
    const record: MapRecord = {
      ...emptyHandoff('qualify', 'estimate'),
      measures: { volume: estimated(41), ...measuresOf({ waitMeanHours: 13, manualReminders: 9 }) },
    };
    const [first, second] = rowsOf(mapFromRecords([...recordsOf(drawn), record]));
    expect(first).toMatchObject({
      'volume (a week)': '41',
      'mean wait (h)': '13',
      'manual reminders (a week)': '9',
      'chase time (min)': '',
      'loaded rate (per hour)': '',
      // 41 × 13 = 533, and 533 ÷ 168 = 3.1726…
      'hours waiting a week (h)': '533',
      'items waiting': '3.173',
      'hidden labor a week (h)': '',
      'first-pass rate': '',
      'sources of measures':
        'manual reminders: measured, CRM, 2026-01-05; volume: estimated, the workshop, 2026-01-05; mean wait: measured, CRM, 2026-01-05',
    });
    expect(second).toMatchObject({ 'volume (a week)': '', 'items waiting': '', 'sources of measures': '' });
  });

  it('[ME19] tells what is known in part in a column of its own: 3 exceptions of 40 are at least 0.075', () => {
    const measures = measuresOf({ volume: 40, rework: 1, missingFields: 2 });
    const record: MapRecord = { ...emptyHandoff('qualify', 'estimate'), measures };
    const [first, second] = rowsOf(mapFromRecords([...recordsOf(drawn), record]));
    expect(first).toMatchObject({
      'exceptions a week': '',
      'exceptions a week, at least': '3',
      'exception rate': '',
      'exception rate, at least': '0.075',
    });
    expect(second).toMatchObject({ 'exceptions a week, at least': '', 'exception rate, at least': '' });
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '  =1+1',
    '=cmd|"/c calc"!A0\nsecond line',
    '＝1+1',
  ])('neutralises %j, which a spreadsheet could run', (text) => {
    const record: MapRecord = { ...emptyHandoff('qualify', 'estimate'), responseWindow: text };
    const hostile = mapFromRecords([...recordsOf(map).filter(({ type }) => type !== 'handoff'), record]);
    expect(rowsOf(hostile)[0]?.['response window']).toBe(`'${text}`);
  });

  it('leaves other text and every number as it is', () => {
    const record: MapRecord = {
      ...emptyHandoff('qualify', 'estimate'),
      responseWindow: 'within 1-2 days = fast',
    };
    const plain = mapFromRecords([...recordsOf(map).filter(({ type }) => type !== 'handoff'), record]);
    expect(rowsOf(plain)[0]).toMatchObject({ 'response window': 'within 1-2 days = fast', heat: '56.818' });
  });
});
