import type { ChecklistLine } from '../../../shared/contract/settings.ts';
import type { App } from '../../app/appContext.ts';
import type { OpenDocument } from '../../state/openDocument.ts';

/** Whether the first steps are shown: with the sample of the first start, or where somebody asked for them. */
export function isChecklistShown(app: App): boolean {
  const { open } = app.document.getState();
  if (!open || app.settings.getState().checklistDismissed) return false;
  return app.shell.getState().isChecklistAsked || open.mapId === app.info.firstMapId;
}

/** Ticks each line when it has been done, however it was done. */
export function followChecklist(app: App): void {
  const tick = (line: ChecklistLine): void => {
    const { checklistDone } = app.settings.getState();
    if (!isChecklistShown(app) || checklistDone.includes(line)) return;
    app.settings.change({ checklistDone: [...checklistDone, line] });
  };
  app.session.subscribe(({ view, selection }, before) => {
    if (view !== before.view && (view === 'matrix' || view === 'card')) tick(view);
    if (selection !== before.selection && selection.kind === 'handoff' && selection.id === hottestId(app))
      tick('hottest');
  });
  app.document.subscribe(({ open }, before) => {
    if (!open || open.mapId !== before.open?.mapId) return;
    if (isNewEdit(open, before.open) && open.undo.at(-1)?.label === 'score handoff') tick('score');
    if (open.map.step.size > before.open.map.step.size) tick('step');
  });
}

function hottestId(app: App): string | null {
  const { open } = app.document.getState();
  return (open && app.derived.analysisOf(open.map).ranked[0]?.found.id) ?? null;
}

function isNewEdit(now: OpenDocument, before: OpenDocument): boolean {
  return now.undo.at(-1) !== before.undo.at(-1) && now.redo.length === 0;
}
