import type { App } from '../../app/appContext.ts';
import { presentingStore } from '../../state/presentingStore.ts';
import { fillScreen, leaveFullScreen } from './fullScreen.ts';
import { laserStore } from './laser/laserStore.ts';
import { endWalkThrough } from './walkThrough/walkThrough.ts';

export function startPresenting(app: App): void {
  if (app.session.getState().view !== 'map') app.session.show('map');
  presentingStore.setState({ isOn: true });
  app.camera.focus();
  void fillScreen();
}

export function stopPresenting(app: App): void {
  endWalkThrough(app);
  laserStore.setState({ isOn: false });
  presentingStore.setState({ isOn: false });
  app.camera.focus();
  void leaveFullScreen();
}
