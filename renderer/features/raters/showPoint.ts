import type { DiscussionPoint } from '../../../shared/analysis/discussionPoints.ts';
import type { App } from '../../app/appContext.ts';

/** Selects the handoff and asks the dimension, so that the panel shows who said what, and digits answer it anew. */
export function showPoint(app: App, { handoff, dimension }: DiscussionPoint): void {
  app.session.select({ kind: 'handoff', id: handoff.found.id });
  app.session.setState({ dimension, panelShown: true });
}
