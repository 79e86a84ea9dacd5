import { ActionIcon, CloseButton, SegmentedControl, TextInput, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { useApp } from '../../app/appContext.ts';
import overMap from '../../ui/OverMap.module.css';
import styles from './FindBar.module.css';
import { FoundMaps } from './FoundMaps.tsx';
import { closedFind, type FindScope, findStore } from './findStore.ts';
import { useFindInMap } from './useFindInMap.ts';
import { walkHits } from './walkHits.ts';

interface FindBarProps {
  readonly map: WorkflowMap;
  readonly layout: MapLayout;
}

/** Finds words in the open map, or in all maps. */
export function FindBar(props: FindBarProps) {
  const isOpen = useStore(findStore, (state) => state.isOpen);
  useEffect(() => () => findStore.setState(closedFind), []);
  return isOpen ? <Bar {...props} /> : null;
}

const scopes: { value: FindScope; label: string }[] = [
  { value: 'map', label: 'This map' },
  { value: 'library', label: 'All maps' },
];

function Bar({ map, layout }: FindBarProps) {
  const app = useApp();
  const { query, scope } = useStore(findStore);
  const field = useRef<HTMLInputElement>(null);
  const bar = useRef<HTMLElement>(null);
  useFindInMap(map, layout);
  useEffect(() => field.current?.select(), []);
  const close = (): void => {
    findStore.setState({ ...closedFind, query });
    app.camera.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') bar.current?.querySelector<HTMLElement>('[data-hit]')?.focus();
    else if (event.key === 'Enter' && scope === 'map') walkHits(app, event.shiftKey ? -1 : 1);
    else if (event.key === 'Enter') bar.current?.querySelector<HTMLElement>('[data-hit]')?.click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section ref={bar} className={`${overMap.sheet} ${overMap.column} ${styles.bar}`} aria-label="Find">
      <div className={styles.line}>
        <TextInput
          dir="auto"
          ref={field}
          className={styles.field ?? ''}
          size="sm"
          variant="unstyled"
          aria-label="Find"
          placeholder="Find in names, owners, notes …"
          maxLength={200}
          data-find
          leftSection={<IconSearch size={16} aria-hidden />}
          value={query}
          onChange={(event) => findStore.setState({ query: event.currentTarget.value, current: -1 })}
          onKeyDown={onKeyDown}
        />
        {scope === 'map' && <Walk />}
        <CloseButton size={24} aria-label="Close find" onClick={close} />
      </div>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label="Where to find"
        data={scopes}
        value={scope}
        onChange={(value) => findStore.setState({ scope: value })}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      />
      {scope === 'map' && <Where />}
      {scope === 'library' && <FoundMaps query={query} leave={() => field.current?.focus()} />}
    </section>
  );
}

/** The text in which the words were found: it may be one that the map does not show. */
function Where() {
  const hit = useStore(findStore, ({ hits, current }) => hits[current]);
  if (!hit) return null;
  return (
    <p className={styles.where}>
      <span className={styles.text}>{hit.text}</span>
      <span className={styles.quiet}>{hit.field}</span>
    </p>
  );
}

/** How many hits there are, which one is shown, and the ways to the others. */
function Walk() {
  const app = useApp();
  const { hits, current, query } = useStore(findStore);
  const hit = hits[current];
  const none = hits.length === 0;
  return (
    <>
      <span className={styles.count} aria-live="polite" title={hit && `${hit.field}: ${hit.text}`}>
        {query.trim() === ''
          ? ''
          : none
            ? 'None'
            : current === -1
              ? hits.length
              : `${current + 1} of ${hits.length}`}
      </span>
      <Tooltip label="Previous · Shift+Enter">
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label="Previous hit"
          disabled={none}
          onClick={() => walkHits(app, -1)}
        >
          <IconChevronUp size={16} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Next · Enter">
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label="Next hit"
          disabled={none}
          onClick={() => walkHits(app, 1)}
        >
          <IconChevronDown size={16} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
