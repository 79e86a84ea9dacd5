import { Button } from '@mantine/core';
import { dimensionTexts } from '../../../shared/analysis/dimensionTexts.ts';
import type { Dimension, Score } from '../../../shared/model/dimension.ts';
import styles from './AskedDimension.module.css';

/** The question of one dimension with the sentence of every level, to be read aloud. A click answers and moves on. */
export function AskedDimension({
  dimension,
  value,
  isAnswered = value !== undefined,
  onAnswer,
  onClear,
}: {
  readonly dimension: Dimension;
  readonly value: Score | undefined;
  /** True also where the answer is not to be shown. */
  readonly isAnswered?: boolean;
  onAnswer(score: Score): void;
  onClear(): void;
}) {
  const { name, question, levels } = dimensionTexts[dimension];
  return (
    <div className={styles.asked}>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        {isAnswered && <HeadButton label="Clear" onClick={onClear} />}
        <HeadButton label="Don’t know" isChosen={value === 'unknown'} onClick={() => onAnswer('unknown')} />
      </div>
      <p className={styles.question}>{question}</p>
      <ol className={styles.levels}>
        {levels.map((sentence, index) => (
          <li key={sentence}>
            <Level score={(index + 1) as Score} isChosen={value === index + 1} onAnswer={onAnswer}>
              {sentence}
            </Level>
          </li>
        ))}
      </ol>
    </div>
  );
}

function HeadButton({
  label,
  isChosen,
  onClick,
}: {
  readonly label: string;
  readonly isChosen?: boolean;
  onClick(): void;
}) {
  return (
    <Button
      variant={isChosen ? 'light' : 'subtle'}
      color={isChosen ? 'accent' : 'gray'}
      size="compact-xs"
      aria-pressed={isChosen}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

function Level({
  score,
  isChosen,
  onAnswer,
  children,
}: {
  readonly score: Score;
  readonly isChosen: boolean;
  onAnswer(score: Score): void;
  readonly children: string;
}) {
  return (
    <button type="button" className={styles.level} aria-pressed={isChosen} onClick={() => onAnswer(score)}>
      <span className={styles.key}>{score}</span>
      <span>{children}</span>
    </button>
  );
}
