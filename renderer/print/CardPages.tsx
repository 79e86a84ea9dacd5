import {
  memo,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import type { DecisionCard } from '../../shared/analysis/decisionCard.ts';
import type { Paper } from '../../shared/contract/printJob.ts';
import { CardFooter, ContinuedFooter } from './CardFooter.tsx';
import { CardHeader, NextHeader } from './CardHeader.tsx';
import styles from './CardPage.module.css';
import { CardPart } from './CardPart.tsx';
import { type BodySection, cardBody, partsOf } from './cardBody.ts';
import { MeasuringLayer } from './MeasuringLayer.tsx';
import { measureCard } from './measureCard.ts';
import { type Pagination, paginate, type Span } from './paginate.ts';
import type { Place } from './place.ts';

/** How much of one page the card fills: 1 is a full page, more goes on to a second. */
export interface CardFit {
  readonly pages: number;
  readonly fill: number;
}

interface CardPagesProps {
  readonly card: DecisionCard;
  readonly picture: ReactNode;
  readonly paper: Paper;
  onLaidOut(fit: CardFit): void;
}

interface Laid {
  readonly pagination: Pagination;
  readonly fit: CardFit;
}

/** The pages of a card, the same on the screen and on paper. It is measured first, then laid out. */
export const CardPages = memo(function CardPages({ card, picture, paper, onLaidOut }: CardPagesProps) {
  const layer = useRef<HTMLDivElement>(null);
  const [laid, setLaid] = useState<Laid | null>(null);
  const body = useMemo(() => cardBody(card), [card]);
  useRedrawWhenFontsCome();
  useLayoutEffect(() => {
    if (!layer.current) return;
    const { sections, first, next, page } = measureCard(layer.current);
    const pagination = paginate(sections, first, next);
    const fit = { pages: pagination.pages.length, fill: (page - first.last + pagination.needed) / page };
    const now = { pagination, fit };
    if (JSON.stringify(laid) === JSON.stringify(now)) return;
    setLaid(now);
    onLaidOut(fit);
  });
  return (
    <>
      {laid?.pagination.pages.map((spans, index, { length }) => (
        <CardPage
          key={placeKey(spans[0].from)}
          {...{ card, body, picture, paper, spans }}
          page={index + 1}
          pages={length}
        />
      ))}
      <MeasuringLayer layer={layer} card={card} body={body} picture={picture} />
    </>
  );
});

function placeKey({ section, item, offset }: Place): string {
  return `${section}.${item}.${offset}`;
}

function useRedrawWhenFontsCome(): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    document.fonts.addEventListener('loadingdone', redraw);
    return () => document.fonts.removeEventListener('loadingdone', redraw);
  }, []);
}

interface CardPageProps {
  readonly card: DecisionCard;
  readonly body: readonly BodySection[];
  readonly picture: ReactNode;
  readonly paper: Paper;
  readonly spans: readonly [Span, Span];
  readonly page: number;
  readonly pages: number;
}

function CardPage({ card, body, picture, paper, spans, page, pages }: CardPageProps) {
  return (
    <div className={styles.sheet} data-paper={paper} data-last={page === pages || undefined}>
      <article className={styles.page} lang="en">
        {page === 1 ? (
          <CardHeader card={card} picture={picture} />
        ) : (
          <NextHeader card={card} page={page} pages={pages} />
        )}
        <div className={styles.columns}>
          {spans.map((span, column) => (
            <div key={column === 0 ? 'left' : 'right'} className={styles.column}>
              {partsOf(
                span,
                body.map(({ items }) => items.length),
              ).map((part) => {
                const section = body[part.section];
                return section && <CardPart key={section.id} section={section} part={part} />;
              })}
            </div>
          ))}
        </div>
        {page === pages ? <CardFooter card={card} /> : <ContinuedFooter page={page} />}
      </article>
    </div>
  );
}
