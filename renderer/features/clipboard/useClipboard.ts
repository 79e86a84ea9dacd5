import { useEffect } from 'react';
import { EXCERPT_TYPE } from '../../../shared/formats/clipboard/excerptText.ts';
import { type App, useApp } from '../../app/appContext.ts';
import { onCanvas } from '../canvas/canvasCommand.ts';
import { pasteOutline } from '../outline/pasteOutline.ts';
import { copySteps, cutSteps, stepsToCopy } from './copySteps.ts';
import { pasteSteps } from './pasteSteps.ts';

/**
 * Copy, cut and paste while the canvas has the keys. The system's own events carry the data, so that Baton needs no
 * leave to read the clipboard; text fields keep theirs.
 */
export function useClipboard(): void {
  const app = useApp();
  useEffect(() => {
    const listening = new AbortController();
    const on = (name: 'copy' | 'cut' | 'paste', answer: Answer): void =>
      document.addEventListener(name, (event) => answerEvent(app, event, answer), {
        signal: listening.signal,
      });
    on('copy', copy);
    on('cut', cut);
    on('paste', paste);
    return () => listening.abort();
  }, [app]);
}

/** Answers whether there was something to do. */
type Answer = (app: App, clipboard: DataTransfer) => boolean;

function answerEvent(app: App, event: ClipboardEvent, answer: Answer): void {
  if (event.defaultPrevented || !event.clipboardData || !onCanvas(app)) return;
  if (answer(app, event.clipboardData)) event.preventDefault();
}

function copy(app: App, clipboard: DataTransfer): boolean {
  if (stepsToCopy(app).length === 0) return false;
  copySteps(app, clipboard, false);
  return true;
}

function cut(app: App, clipboard: DataTransfer): boolean {
  if (app.session.getState().selection.kind !== 'step') return false;
  cutSteps(app, clipboard);
  return true;
}

function paste(app: App, clipboard: DataTransfer): boolean {
  const steps = clipboard.getData(EXCERPT_TYPE);
  if (steps) pasteSteps(app, steps);
  else pasteOutline(app, clipboard.getData('text/plain'));
  return true;
}
