import type { FittedList } from '../../../shared/drawing/fitHandoffPage.ts';
import { counted } from '../../../shared/model/counted.ts';
import styles from './HandoffSheet.module.css';
import { inOrder } from './inOrder.ts';

interface FittedTextListProps extends FittedList {
  /** What is said where there is nothing. */
  readonly none: string;
  /** One of the texts. */
  readonly noun: string;
}

/** The texts that found room, and how many more there are. */
export function FittedTextList({ texts, left, none, noun }: FittedTextListProps) {
  if (texts.length + left === 0) return <p>{none}</p>;
  return (
    <>
      <ul className={styles.list}>
        {inOrder(texts, (text) => (
          <li>{`• ${text}`}</li>
        ))}
      </ul>
      {left > 0 && (
        <p className={styles.more}>
          … and {counted(left, texts.length > 0 ? `more ${noun}` : noun)} in the map’s file.
        </p>
      )}
    </>
  );
}
