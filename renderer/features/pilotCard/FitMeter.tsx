import type { CardFit } from '../../print/CardPages.tsx';
import styles from './CardView.module.css';

/** Whether the card still fits one page, and how full that page is. */
export function FitMeter({ fit }: { readonly fit: CardFit }) {
  const isOver = fit.pages > 1;
  const percent = Math.round(fit.fill * 100);
  return (
    <div className={styles.meter} data-over={isOver || undefined}>
      <meter
        className={styles.bar}
        aria-label="How full the page is"
        min={0}
        max={100}
        value={Math.min(percent, 100)}
      />
      <span aria-live="polite">
        {isOver ? `Goes on to page ${fit.pages}` : `Fits one page, ${Math.min(percent, 100)} % full`}
      </span>
    </div>
  );
}
