import { describe, expect, it } from 'vitest';
import {
  answeredCount,
  nextOpenPlace,
  placeBelow,
  placeBeside,
} from '../../../../renderer/features/sheets/form/sheetPlaces.ts';
import { scoreSheet } from '../../../../shared/analysis/scoreSheet.ts';
import { SHEET_ID } from '../../../../shared/model/sheet.ts';
import { ratingOf, withRecords } from '../../../support/ratedMap.ts';
import { leadMap } from '../../../support/sheetTexts.ts';

const [first, second] = ['qualify:estimate', 'estimate:visit'];
const blank = scoreSheet(leadMap, {
  sheetId: 's1',
  mapId: null,
  mapVersion: null,
  sentAt: '2026-01-20T08:00:00.000Z',
  sentBy: 'Dana',
  rater: { type: 'rater', id: 'ana', name: 'Ana', role: '', laneId: null },
  round: 1,
  handoffIds: [first, second],
});
const sheet = blank.sheet.get(SHEET_ID);
if (!sheet) throw new Error('This is no score sheet.');

describe('[SS22] boxes are asked one after the other', () => {
  const start = { handoffId: first, dimension: 'customerImpact' } as const;
  const lastOfFirst = { handoffId: first, dimension: 'improvementEvidence' } as const;

  it('from the last dimension on to the next handoff, and stop at the ends', () => {
    expect(placeBeside(sheet, start, 1)).toEqual({ handoffId: first, dimension: 'exceptionVolume' });
    expect(placeBeside(sheet, lastOfFirst, 1)).toEqual({ handoffId: second, dimension: 'customerImpact' });
    expect(placeBeside(sheet, start, -1)).toEqual(start);
    expect(placeBelow(sheet, lastOfFirst, 1)).toEqual({ ...lastOfFirst, handoffId: second });
    expect(placeBelow(sheet, start, -1)).toEqual(start);
  });

  it('the next one without an answer comes round the end; “don’t know” is an answer', () => {
    const begun = withRecords(blank, [
      ratingOf(first, 'ana', '4-?54321'),
      ratingOf(second, 'ana', '4???????'),
    ]);
    expect(nextOpenPlace(begun, sheet, { handoffId: second, dimension: 'riskLevel' })).toEqual({
      handoffId: first,
      dimension: 'exceptionVolume',
    });
    expect(answeredCount(begun, sheet)).toBe(15);
    const full = withRecords(begun, [ratingOf(first, 'ana', '44444444')]);
    expect(nextOpenPlace(full, sheet, null)).toBeNull();
  });
});
