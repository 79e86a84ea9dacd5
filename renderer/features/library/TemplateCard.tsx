import { UnstyledButton } from '@mantine/core';
import type { StartingPoint } from '../../../shared/contract/startingPoint.ts';
import { shownName } from '../../../shared/model/shownName.ts';
import { contentsPhrase, shownTitle } from './libraryShelf.ts';
import card from './MapCard.module.css';
import { MapTitleField } from './MapTitleField.tsx';
import { TemplateCardMenu } from './TemplateCardMenu.tsx';
import styles from './TemplateGallery.module.css';
import { NoThumbnail, Thumbnail } from './Thumbnail.tsx';
import type { TemplateCardActions } from './templateCardActions.ts';

interface TemplateCardProps {
  readonly template: StartingPoint;
  /** The one card of the grid that Tab leads to. */
  readonly isCurrent: boolean;
  readonly isRenaming: boolean;
  readonly actions: TemplateCardActions;
}

/** One starting point: a click or Enter begins a map from it. */
export function TemplateCard({ template, isCurrent, isRenaming, actions }: TemplateCardProps) {
  const { id, version, steps, summary, trade } = template;
  const title = shownTitle(template.title);
  return (
    <article className={`${card.card} ${styles.card}`}>
      <UnstyledButton
        className={card.open}
        data-tile={id}
        tabIndex={isCurrent ? 0 : -1}
        aria-label={`Start from ${title}`}
        {...(template.isOwn && { 'aria-keyshortcuts': 'F2 Delete' })}
        onClick={actions.start}
      >
        {steps === 0 ? <NoThumbnail /> : <Thumbnail of="template" id={id} version={version} />}
      </UnstyledButton>
      <div className={`${card.caption} ${styles.caption}`}>
        {isRenaming ? (
          <MapTitleField title={template.title} keep={actions.rename} leave={actions.stopRenaming} />
        ) : (
          <h3 className={template.isOwn ? styles.name : styles.wideName} title={title} dir="auto">
            {title}
          </h3>
        )}
        {template.isOwn && <TemplateCardMenu title={title} isCurrent={isCurrent} actions={actions} />}
        {summary !== '' && (
          <p className={styles.summary} dir="auto">
            {summary}
          </p>
        )}
        <div className={styles.foot}>
          {trade !== '' && (
            <p className={card.meta} dir="auto">
              {shownName(trade)}
            </p>
          )}
          <p className={card.meta}>{contentsPhrase(template)}</p>
        </div>
      </div>
    </article>
  );
}
