import { Button } from '@mantine/core';
import { useState } from 'react';
import { type DiscussionPoint, discussionPoints } from '../../../shared/analysis/discussionPoints.ts';
import { useAnalysis } from '../../app/appContext.ts';
import { QuietText } from '../../ui/QuietText.tsx';
import styles from './DiscussionLists.module.css';
import { PointList } from './PointList.tsx';

/** What the room has to talk about, in one place. */
export function DiscussionLists() {
  const { must, discuss } = discussionPoints(useAnalysis());
  if (must.length + discuss.length === 0)
    return (
      <QuietText>
        Nothing to discuss: no median of 5 on customer impact or risk, and nobody two or more apart.
      </QuietText>
    );
  return (
    <>
      <List title="Must discuss, whatever the rank" isSevere points={must}>
        A median of 5 on customer impact or risk level is never averaged away.
      </List>
      <List title="Discuss" points={discuss}>
        Raters are two or more apart, the widest first.
      </List>
    </>
  );
}

/** How many lines are drawn before somebody asks for more. */
const SHOWN = 60;

interface ListProps {
  readonly title: string;
  readonly isSevere?: boolean;
  readonly points: readonly DiscussionPoint[];
  readonly children: string;
}

function List({ title, isSevere, points, children }: ListProps) {
  const [shown, setShown] = useState(SHOWN);
  if (points.length === 0) return null;
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.title} data-severe={isSevere}>
        {title} <span className={styles.count}>{points.length}</span>
      </h2>
      <p className={styles.why}>{children}</p>
      <PointList label={title} points={points.slice(0, shown)} />
      {points.length > shown && (
        <Button variant="subtle" size="compact-sm" onClick={() => setShown(points.length)}>
          Show {points.length - shown} more
        </Button>
      )}
    </section>
  );
}
