import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import type { DrawnSubject } from '../../../shared/analysis/pictureSubject.ts';
import { drawPictureOf } from '../../../shared/drawing/drawPictureOf.ts';
import { useAnalysis, useApp, useMap, useSession, useSettings } from '../../app/appContext.ts';
import { SvgPicture } from '../../ui/SvgPicture.tsx';
import styles from './DrawnPicture.module.css';
import { HandoffSpots } from './HandoffSpots.tsx';

interface DrawnPictureProps {
  readonly subject: DrawnSubject;
  /** What it shows, in words. */
  readonly label: string;
}

/** A picture drawn for the width that it has here; what on it is a handoff can be chosen. */
export function DrawnPicture({ subject, label }: DrawnPictureProps) {
  const app = useApp();
  const map = useMap();
  const { byId } = useAnalysis();
  const theme = useComputedColorScheme('light');
  const raters = useSettings((settings) => settings.raters);
  const selectedId = useSession(({ selection }) => (selection.kind === 'handoff' ? selection.id : null));
  const { ref, width } = useElementSize();
  const picture = useMemo(
    () => (width > 0 ? drawPictureOf(map, subject, { width: Math.max(LEAST, width), theme, raters }) : null),
    [map, subject, width, theme, raters],
  );
  return (
    <div ref={ref} className={styles.frame} {...(width < LEAST ? scrolledByKeys(label) : {})}>
      {picture && (
        <div className={styles.picture} style={{ minWidth: LEAST }}>
          <SvgPicture drawing={picture.drawing} label={label} />
          <HandoffSpots
            picture={picture}
            label={label}
            selectedId={selectedId}
            nameOf={(id) => byId.get(id)?.name ?? id}
            onSelect={(id) => app.session.select({ kind: 'handoff', id })}
          />
        </div>
      )}
    </div>
  );
}

/** What scrolls can be reached, so that the arrow keys scroll it. */
function scrolledByKeys(label: string) {
  return { role: 'group', 'aria-label': label, tabIndex: 0 } as const;
}

/** A picture is not drawn narrower; a smaller window scrolls it sideways. */
const LEAST = 480;
