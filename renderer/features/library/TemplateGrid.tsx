import { type KeyboardEvent, useState } from 'react';
import type { StartingPoint } from '../../../shared/contract/startingPoint.ts';
import { useApp } from '../../app/appContext.ts';
import { deleteMap, renameMap } from './libraryActions.ts';
import { TemplateCard } from './TemplateCard.tsx';
import styles from './TemplateGallery.module.css';
import type { TemplateCardActions } from './templateCardActions.ts';
import { useTiles } from './useTiles.ts';

interface TemplateGridProps {
  readonly label: string;
  readonly templates: readonly StartingPoint[];
  start(templateId: string): void;
  open(mapId: string): void;
}

/** Starting points as a grid: one tab stop, arrows inside it, Enter begins; one's own take F2 and Delete too. */
export function TemplateGrid({ label, templates, start, open }: TemplateGridProps) {
  const app = useApp();
  const tiles = useTiles(templates.map(({ id }) => id));
  const [renamingId, setRenamingId] = useState<string | null>(null);

  const stopRenaming = (): void => {
    setRenamingId(null);
    requestAnimationFrame(() => tiles.focusTile(tiles.current));
  };
  const attempt = (work: Promise<void>): void => void work.catch(app.notify.fail);
  const actionsOf = ({ id, title }: StartingPoint, index: number): TemplateCardActions => ({
    start: () => start(id),
    edit: () => open(id),
    startRenaming: () => setRenamingId(id),
    stopRenaming,
    rename: (name) => attempt(renameMap(app, id, name).finally(stopRenaming)),
    remove: () =>
      attempt(
        deleteMap(app, { mapId: id, title }).then(() =>
          tiles.focusTile(Math.min(index, templates.length - 2)),
        ),
      ),
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const index = tiles.tileOf(event);
    const template = index === null ? undefined : templates[index];
    if (index === null || !template) return;
    if (event.key === 'F2' && template.isOwn) actionsOf(template, index).startRenaming();
    else if (event.key === 'Delete' && template.isOwn) actionsOf(template, index).remove();
    else if (!tiles.follow(event.key)) return;
    event.preventDefault();
  };

  return (
    <ul ref={tiles.grid} className={styles.grid} aria-label={label} onKeyDown={onKeyDown}>
      {templates.map((template, index) => (
        <li key={template.id} onFocus={() => tiles.setCurrent(template.id)}>
          <TemplateCard
            template={template}
            isCurrent={index === tiles.current}
            isRenaming={template.id === renamingId}
            actions={actionsOf(template, index)}
          />
        </li>
      ))}
    </ul>
  );
}
