import type { StartingPoint } from '../../../shared/contract/startingPoint.ts';
import styles from './TemplateGallery.module.css';
import { TemplateGrid } from './TemplateGrid.tsx';

interface TemplateGalleryProps {
  readonly templates: readonly StartingPoint[];
  /** Begins a map from it. */
  start(templateId: string): void;
  /** Opens one of the user's own as the map it is. */
  open(mapId: string): void;
}

/** Maps to begin from, each opened as a copy: the user's own, then those that come with Baton. */
export function TemplateGallery({ templates, start, open }: TemplateGalleryProps) {
  const own = templates.filter(({ isOwn }) => isOwn);
  const others = templates.filter(({ isOwn }) => !isOwn);
  if (templates.length === 0) return null;
  return (
    <section aria-labelledby="templates-title">
      <h2 id="templates-title" className={styles.title}>
        Start from…
      </h2>
      {own.length > 0 && (
        <>
          <p className={styles.group}>Yours</p>
          <TemplateGrid label="Yours" templates={own} start={start} open={open} />
          <p className={styles.group}>With Baton</p>
        </>
      )}
      <TemplateGrid label="With Baton" templates={others} start={start} open={open} />
    </section>
  );
}
