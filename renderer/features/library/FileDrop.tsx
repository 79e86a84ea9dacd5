import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useApp } from '../../app/appContext.ts';
import { droppedSource } from './droppedSource.ts';
import styles from './FileDrop.module.css';
import { importFiles } from './importFiles.ts';

/** Takes files that are dropped anywhere on the window. */
export function FileDrop() {
  const app = useApp();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      const sources = [...event.dataTransfer.files].map(droppedSource);
      void importFiles(app, sources).catch(app.notify.fail);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [app]);
  if (!isOver) return null;
  return (
    <div className={styles.overlay}>
      <p className={styles.words}>
        <IconFileImport size={18} aria-hidden /> Drop .baton, .baton-scores or .bpmn files to bring them in
      </p>
    </div>
  );
}
