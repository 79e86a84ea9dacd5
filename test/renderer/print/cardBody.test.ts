import { describe, expect, it } from 'vitest';
import { cardBody, partsOf } from '../../../renderer/print/cardBody.ts';
import { documentTitle } from '../../../renderer/print/documentTitle.ts';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { decisionCard } from '../../../shared/analysis/decisionCard.ts';
import { templateMap } from '../../support/templateMap.ts';

const place = (section: number, item: number, offset = 0) => ({ section, item, offset });

describe('[WI60] what a column shows of the card', () => {
  // Three sections of 2, 1 and 3 items.
  const counts = [2, 1, 3];

  it('is every whole section between its two ends', () => {
    const parts = partsOf({ from: place(0, 0), to: place(2, 0) }, counts);
    expect(parts.map(({ section, items }) => [section, items.map(({ index }) => index)])).toEqual([
      [0, [0, 1]],
      [1, [0]],
    ]);
  });

  it('says so where a section goes on from the column before', () => {
    const parts = partsOf({ from: place(0, 1), to: place(3, 0) }, counts);
    expect(parts.map(({ section, continued }) => [section, continued])).toEqual([
      [0, true],
      [1, false],
      [2, false],
    ]);
  });

  it('cuts a text between two lines and loses none of it', () => {
    const left = partsOf({ from: place(1, 0), to: place(1, 0, 40) }, counts);
    const right = partsOf({ from: place(1, 0, 40), to: place(2, 0) }, counts);
    expect(left[0]?.items).toEqual([{ index: 0, start: 0, end: 40 }]);
    expect(right[0]).toEqual({ section: 1, continued: true, items: [{ index: 0, start: 40, end: null }] });
  });

  it('is nothing where the column is empty', () => {
    expect(partsOf({ from: place(3, 0), to: place(3, 0) }, counts)).toEqual([]);
  });
});

describe('[WI60] the lines of the card', () => {
  const map = templateMap('lead-to-cash');
  const bodyOf = (handoffId: string) => {
    const body = cardBody(decisionCard(map, handoffId, { version: 1, date: '2026-01-05', raters: 'named' }));
    return (id: string) =>
      (body.find((section) => section.id === id)?.items ?? []).map((item) =>
        item.kind === 'entries' ? item.entries.map(({ label }) => label).join(' | ') : item.row.kind,
      );
  };

  it('hold several short entries, and one that is longer', () => {
    const linesOf = bodyOf('step-confirm-job:step-book');
    expect(linesOf('owners')).toEqual(['Owner | Backup', 'Sponsor']);
    expect(linesOf('review')).toEqual(['Day', 'People', 'First | Last']);
    expect(linesOf('metrics')).toEqual(['metric', 'metric', 'metric', 'metric']);
  });

  it('hold one entry alone where it is missing, and a row for each metric that a whole card has', () => {
    const last = analyseMap(map).ranked.at(-1)?.found.id ?? '';
    expect(bodyOf(last)('review')).toEqual(['Day', 'People', 'First', 'Last']);
    expect(bodyOf(last)('metrics')).toEqual(['missing', 'missing']);
  });
});

describe('[WI60] the title of the document', () => {
  it('names the handoff and the map', () => {
    expect(documentTitle('Estimate → Schedule', 'Lead  to cash')).toBe(
      'Pilot decision card – Estimate → Schedule – Lead to cash',
    );
    expect(documentTitle('Estimate → Schedule', ' ')).toBe('Pilot decision card – Estimate → Schedule');
  });
});
