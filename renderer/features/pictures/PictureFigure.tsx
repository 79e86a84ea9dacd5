import { SegmentedControl } from '@mantine/core';
import { useId, useMemo } from 'react';
import { useStore } from 'zustand';
import { type DrawnSubject, drawnNames } from '../../../shared/analysis/pictureSubject.ts';
import { pictureTable } from '../../../shared/analysis/pictureTable.ts';
import { useMap, useSettings } from '../../app/appContext.ts';
import { DrawnPicture } from './DrawnPicture.tsx';
import { FigureTable } from './FigureTable.tsx';
import { PictureExport } from './PictureExport.tsx';
import styles from './PictureFigure.module.css';
import { pictureStore, readAsTable } from './pictureStore.ts';

interface PictureFigureProps {
  readonly title: string;
  /** What it says, in one sentence; empty while nothing can be said. */
  readonly reading: string;
  readonly subject: DrawnSubject;
}

/** One picture with its title, what it says, and its ways out: as a table, as a file. */
export function PictureFigure({ title, reading, subject }: PictureFigureProps) {
  const titleId = useId();
  const isTable = useStore(pictureStore, ({ asTables }) => asTables.has(subject.kind));
  return (
    <section className={styles.figure} aria-labelledby={titleId}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.title} id={titleId}>
            {title}
          </h2>
          <p className={styles.reading}>{reading}</p>
        </div>
        <div className={styles.tools}>
          <SegmentedControl
            size="xs"
            aria-label={`The ${drawnNames[subject.kind]} as`}
            data={ways}
            value={isTable ? 'table' : 'picture'}
            onChange={(way) => readAsTable(subject.kind, way === 'table')}
          />
          <PictureExport kind={subject.kind} />
        </div>
      </div>
      {isTable ? <Table subject={subject} label={title} /> : <DrawnPicture subject={subject} label={title} />}
    </section>
  );
}

const ways = [
  { value: 'picture', label: 'Picture' },
  { value: 'table', label: 'Table' },
];

function Table({ subject, label }: { readonly subject: DrawnSubject; readonly label: string }) {
  const map = useMap();
  const raters = useSettings((settings) => settings.raters);
  const table = useMemo(() => pictureTable(map, subject, raters), [map, subject, raters]);
  return table && <FigureTable table={table} label={label} />;
}
