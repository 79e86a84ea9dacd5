import { CardEntryText } from './CardEntryText.tsx';
import { CardFact } from './CardFact.tsx';
import styles from './CardPart.module.css';
import type { BodyItem, BodySection, ItemSlice, SectionPart } from './cardBody.ts';
import { MetricsTable } from './MetricsTable.tsx';

/** One part of the card, or as much of it as a column holds. */
export function CardPart({ section, part }: { readonly section: BodySection; readonly part: SectionPart }) {
  const shown = part.items.flatMap((slice) => {
    const item = section.items[slice.index];
    return item ? [{ item, slice }] : [];
  });
  const rows = shown.flatMap(({ item }) => (item.kind === 'row' ? [item.row] : []));
  const runsIn = section.items.length === 1 && rows.length === 0 && !part.continued;
  return (
    <section className={`${styles.part} ${runsIn ? styles.runIn : ''}`} data-run-in={runsIn || undefined}>
      <h2 className={styles.partTitle}>
        {section.title}
        {part.continued && <span className={styles.continued}> (continued)</span>}
      </h2>{' '}
      {rows.length > 0 ? <MetricsTable rows={rows} /> : <Entries section={section} shown={shown} />}
    </section>
  );
}

interface EntriesProps {
  readonly section: BodySection;
  readonly shown: readonly { readonly item: BodyItem; readonly slice: ItemSlice }[];
}

/** The title says it already where a part has but one entry. */
function Entries({ section, shown }: EntriesProps) {
  const isLabelled = section.items.length > 1;
  return shown.map(({ item, slice: { index, start, end } }) =>
    item.kind === 'row' ? null : isLabelled ? (
      <dl key={index} className={styles.entry} data-item>
        {item.entries.map((entry) => (
          <CardFact key={entry.label} entry={entry} start={start} end={end} />
        ))}
      </dl>
    ) : (
      item.entries.map((entry) => (
        <p key={index} className={styles.paragraph} data-item>
          <CardEntryText entry={entry} start={start} end={end} />
        </p>
      ))
    ),
  );
}
