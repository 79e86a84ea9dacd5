import type { ReactNode, RefObject } from 'react';
import type { DecisionCard } from '../../shared/analysis/decisionCard.ts';
import { CardFooter, ContinuedFooter } from './CardFooter.tsx';
import { CardHeader, NextHeader } from './CardHeader.tsx';
import styles from './CardPage.module.css';
import { CardPart } from './CardPart.tsx';
import type { BodySection } from './cardBody.ts';

interface MeasuringLayerProps {
  readonly layer: RefObject<HTMLDivElement | null>;
  readonly card: DecisionCard;
  readonly body: readonly BodySection[];
  readonly picture: ReactNode;
}

/** Every part of the card at its true width, out of sight of everybody and of the printer. */
export function MeasuringLayer({ layer, card, body, picture }: MeasuringLayerProps) {
  return (
    <div ref={layer} className={styles.measuring} aria-hidden="true" inert>
      <div className={styles.pageBox} data-page-box />
      <div className={styles.page}>
        <CardHeader card={card} picture={picture} />
        <NextHeader card={card} page={2} pages={2} />
        <div className={styles.columns}>
          <div className={styles.column} data-column>
            {body.map((section, index) => (
              <CardPart
                key={section.id}
                section={section}
                part={{
                  section: index,
                  continued: false,
                  items: section.items.map((_, item) => ({ index: item, start: 0, end: null })),
                }}
              />
            ))}
          </div>
        </div>
        <ContinuedFooter page={1} />
        <CardFooter card={card} />
      </div>
    </div>
  );
}
