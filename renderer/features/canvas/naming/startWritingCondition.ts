import type { App } from '../../../app/appContext.ts';
import { openMap } from '../openMap.ts';

/** Opens an arrow's condition for typing, on the screen where it can be read. */
export function startWritingCondition(app: App, connectionId: string): void {
  const arrow = openMap(app).connection.get(connectionId);
  if (!arrow) return;
  app.session.setState({
    selection: { kind: 'connection', id: arrow.id },
    naming: { kind: 'connection', id: arrow.id, fresh: false },
  });
  app.camera.reveal(arrow.from);
}
