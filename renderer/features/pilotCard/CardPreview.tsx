import { Box } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import type { DecisionCard } from '../../../shared/analysis/decisionCard.ts';
import type { Paper } from '../../../shared/contract/printJob.ts';
import { useLayout, useMap } from '../../app/appContext.ts';
import { type CardFit, CardPages } from '../../print/CardPages.tsx';
import { CardPicture } from '../../print/CardPicture.tsx';
import styles from './CardView.module.css';

interface CardPreviewProps {
  readonly card: DecisionCard;
  readonly paper: Paper;
  onFit(fit: CardFit): void;
}

const PIXELS_PER_MILLIMETRE = 96 / 25.4;
const paperWidths: Readonly<Record<Paper, number>> = { a4: 210, letter: 215.9 };
const MARGIN = 32;

/** The pages that print, made as small as the room asks for. */
export function CardPreview({ card, paper, onFit }: CardPreviewProps) {
  const map = useMap();
  const layout = useLayout();
  const { ref: frame, width } = useElementSize();
  const { ref: sheets, height } = useElementSize();
  const handoffId = card.handoff.found.id;
  const picture = useMemo(
    () => <CardPicture map={map} layout={layout} handoffId={handoffId} />,
    [map, layout, handoffId],
  );
  const paperWidth = paperWidths[paper] * PIXELS_PER_MILLIMETRE;
  const scale = width > 0 ? Math.min(1, (width - 2 * MARGIN) / paperWidth) : 1;
  return (
    <Box
      component="section"
      ref={frame}
      className={styles.preview ?? ''}
      aria-label="Preview of the card"
      tabIndex={0}
    >
      <div className={styles.desk} style={{ width: paperWidth * scale, height: height * scale }}>
        <div
          ref={sheets}
          className={styles.sheets}
          style={{ width: paperWidth, transform: `scale(${scale})` }}
        >
          <CardPages card={card} picture={picture} paper={paper} onLaidOut={onFit} />
        </div>
      </div>
    </Box>
  );
}
