import { memo } from 'react';
import type { ArrowShape } from '../../../../shared/drawing/arrowShape.ts';
import styles from './ArrowLines.module.css';
import type { ArrowTone } from './arrowLooks.ts';

interface ArrowLinesProps extends ArrowShape {
  readonly tone: ArrowTone;
  /** Of the line, in pixels at 100 %. */
  readonly width: number;
  /** It has just become a handoff. */
  readonly fresh?: boolean;
}

/** One arrow, or all of one tone as one path: without names, conditions and numbers. */
export const ArrowLines = memo(function ArrowLines({ line, head, tone, width, fresh }: ArrowLinesProps) {
  return (
    <g className={styles.arrow} data-tone={tone} data-fresh={fresh || undefined}>
      <path className={styles.line} d={line} strokeWidth={width} />
      <path className={styles.head} d={head} />
    </g>
  );
});
