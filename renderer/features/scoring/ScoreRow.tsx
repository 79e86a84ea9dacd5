import { type KeyboardEvent, memo } from 'react';
import { dimensionTexts } from '../../../shared/analysis/dimensionTexts.ts';
import type { DimensionScores } from '../../../shared/analysis/scoreHandoff.ts';
import type { Dimension, Score } from '../../../shared/model/dimension.ts';
import type { RaterNames } from '../../../shared/model/raterNames.ts';
import { isPlain } from '../../ui/isPlain.ts';
import { isSameSpread } from './isSameSpread.ts';
import { RaterMarks } from './RaterMarks.tsx';
import styles from './ScoreRow.module.css';

interface ScoreRowProps {
  readonly dimension: Dimension;
  /** The current rater's answer. */
  readonly value: Score | undefined;
  readonly isCurrent: boolean;
  readonly scores: DimensionScores;
  /** The median of the round before, where there was one. */
  readonly before: number | null;
  readonly names: RaterNames;
  /** Whether the answers of all raters are shown under the current rater's. */
  readonly showOthers: boolean;
  onAnswer(dimension: Dimension, score: Score): void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

const answers = [1, 2, 3, 4, 5, 'unknown'] as const satisfies readonly Score[];

/** One dimension in one line: five dots and, apart, “don’t know”. Left and right walk over them. */
export const ScoreRow = memo(
  function ScoreRow(props: ScoreRowProps) {
    const { dimension, value, isCurrent, scores, before, names, showOthers } = props;
    const { name } = dimensionTexts[dimension];
    return (
      <div className={styles.row} data-dimension={dimension} data-current={isCurrent || undefined}>
        <span className={styles.name}>
          {name}
          {scores.mustDiscuss && <span className={styles.must}>must discuss</span>}
        </span>
        <div className={styles.dots} role="radiogroup" aria-label={name} onKeyDown={walk}>
          {answers.map((answer) => (
            <Dot key={answer} {...props} answer={answer} isTabStop={isCurrent && answer === (value ?? 1)} />
          ))}
        </div>
        {showOthers && <RaterMarks scores={scores} before={before} names={names} />}
      </div>
    );
  },
  (before, after) =>
    before.dimension === after.dimension &&
    before.value === after.value &&
    before.isCurrent === after.isCurrent &&
    before.before === after.before &&
    before.showOthers === after.showOthers &&
    before.names === after.names &&
    before.onAnswer === after.onAnswer &&
    isSameSpread(before.scores, after.scores),
);

function Dot({
  dimension,
  answer,
  value,
  isTabStop,
  onAnswer,
}: ScoreRowProps & { readonly answer: Score; readonly isTabStop: boolean }) {
  const isScore = answer !== 'unknown';
  const label = isScore ? `${answer}: ${dimensionTexts[dimension].levels[answer - 1]}` : 'We don’t know';
  const isFilled = isScore && typeof value === 'number' && answer <= value;
  return (
    <input
      type="radio"
      className={isScore ? styles.dot : styles.unknown}
      name={dimension}
      checked={value === answer}
      aria-label={label}
      title={label}
      tabIndex={isTabStop ? 0 : -1}
      data-filled={isFilled || undefined}
      style={isFilled ? { color: `var(--heat-${value})` } : undefined}
      onChange={() => onAnswer(dimension, answer)}
    />
  );
}

/** The browser's own arrows would answer at every step; these only walk, Space and Enter answer. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const dots = [...event.currentTarget.querySelectorAll('input')];
  const at = dots.findIndex((dot) => dot.matches(':focus'));
  if (event.key === 'Enter' && isPlain(event)) dots[at]?.click();
  const step = STEPS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  dots[Math.max(0, Math.min(at + step, dots.length - 1))]?.focus();
}
