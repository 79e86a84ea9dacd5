import type { MapAnalysis, ScoredHandoff } from '../../../shared/analysis/analyseMap.ts';
import type { App } from '../../app/appContext.ts';
import type { Selection } from '../../state/sessionStore.ts';

/** The handoff that the card is about: the selected one, or else the hottest; null where the map has none. */
export function cardHandoff(analysis: MapAnalysis, selection: Selection): ScoredHandoff | null {
  const selected = selection.kind === 'handoff' ? analysis.byId.get(selection.id) : undefined;
  return selected ?? analysis.ranked[0] ?? null;
}

export function cardHandoffId(app: App): string | null {
  const { open } = app.document.getState();
  if (!open) return null;
  return cardHandoff(app.derived.analysisOf(open.map), app.session.getState().selection)?.found.id ?? null;
}
