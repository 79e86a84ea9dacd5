import { UnstyledButton } from '@mantine/core';
import type { MapSummary } from '../../../shared/contract/mapSummary.ts';
import { shownName } from '../../../shared/model/shownName.ts';
import { changedPhrase } from './changedPhrase.ts';
import { HottestMark } from './HottestMark.tsx';
import { contentsPhrase, shownTitle } from './libraryShelf.ts';
import styles from './MapCard.module.css';
import { MapCardMenu } from './MapCardMenu.tsx';
import { MapTitleField } from './MapTitleField.tsx';
import type { MapCardActions } from './mapCardActions.ts';
import { PairMark } from './PairMark.tsx';
import { NoThumbnail, Thumbnail } from './Thumbnail.tsx';

interface MapCardProps {
  readonly map: MapSummary;
  /** Where a search found its words in the map. */
  readonly found: string | null;
  /** The one card of the grid that Tab leads to. */
  readonly isCurrent: boolean;
  readonly isRenaming: boolean;
  readonly actions: MapCardActions;
}

/** One map of the library: a click or Enter opens it. */
export function MapCard({ map, found, isCurrent, isRenaming, actions }: MapCardProps) {
  const title = shownTitle(map.title);
  return (
    <article className={styles.card}>
      <UnstyledButton
        className={styles.open}
        data-tile={map.mapId}
        tabIndex={isCurrent ? 0 : -1}
        aria-label={`Open ${title}`}
        aria-keyshortcuts="F2 Delete"
        onClick={actions.open}
      >
        {map.steps === 0 ? <NoThumbnail /> : <Thumbnail of="map" id={map.mapId} version={map.version} />}
      </UnstyledButton>
      <div className={styles.caption}>
        {isRenaming ? (
          <MapTitleField title={map.title} keep={actions.rename} leave={actions.stopRenaming} />
        ) : (
          <h2 className={styles.title} title={title} dir="auto">
            {title}
          </h2>
        )}
        <MapCardMenu title={title} isCurrent={isCurrent} actions={actions} />
        <p className={styles.meta}>
          {[contentsPhrase(map), shownName(map.client)].filter(Boolean).join(' · ')}
        </p>
        {found !== null && (
          <p className={styles.found} title={found}>
            {found}
          </p>
        )}
        <PairMark map={map} />
        <p className={styles.foot}>
          <time dateTime={map.changedAt}>{changedPhrase(map.changedAt, new Date())}</time>
          {map.hottest !== null && <HottestMark heat={map.hottest} />}
        </p>
      </div>
    </article>
  );
}
