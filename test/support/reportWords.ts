import type { HandoffPage } from '../../shared/analysis/report/handoffPage.ts';
import { scorecardReading } from '../../shared/analysis/report/handoffScorecard.ts';
import type { ReportBlock } from '../../shared/analysis/report/reportBlock.ts';
import type { ReportChapter } from '../../shared/analysis/report/workshopReport.ts';

/** Everything that the chapter says, block by block. */
export function reportWords(chapter: ReportChapter | undefined): readonly string[] {
  return chapter?.blocks.flatMap(wordsIn) ?? [];
}

function wordsIn(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'entries':
      return block.entries.map(({ label, text }) => `${label}: ${text}`);
    case 'list':
      return block.items;
    case 'table':
      return block.table.rows.map((row) => row.map(({ text }) => text).join(' | '));
    case 'legends':
      return block.legends.flatMap(({ title, items }) => [
        title,
        ...items.map(({ number, text }) => `${number} ${text}`),
      ]);
    case 'picture':
      return [`<${block.of}>`];
    case 'handoff':
      return wordsOn(block.page);
    default:
      return [block.text];
  }
}

function wordsOn(page: HandoffPage): readonly string[] {
  const entries = [...page.record, ...page.measures.entries, ...page.figures];
  return [
    `${page.lanes}. ${page.standing}. ${page.verdict}`,
    ...entries.map(({ label, text }) => `${label}: ${text}`),
    page.measures.sources,
    scorecardReading(page.scorecard),
    ...(page.comments ?? []).map(({ from, text }) => `${from}: ${text}`),
    ...page.toSettle,
  ];
}
