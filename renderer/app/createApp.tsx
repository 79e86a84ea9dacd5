import { Text } from '@mantine/core';
import { followChecklist } from '../features/checklist/followChecklist.ts';
import { showSheets } from '../features/library/importFiles.ts';
import { closeOverview } from '../features/portfolio/overviewStore.ts';
import { keepAgenda } from '../features/room/agenda/keepAgenda.ts';
import type { Host } from '../host/host.ts';
import { createAutosave } from '../state/autosave.ts';
import { createComparisonStore } from '../state/comparisonStore.ts';
import { createDerived } from '../state/derived.ts';
import { createDocumentStore } from '../state/documentStore.ts';
import { keepReadOnly } from '../state/keepReadOnly.ts';
import { createLibraryStore } from '../state/libraryStore.ts';
import { createSessionStore, type SessionViewport } from '../state/sessionStore.ts';
import { createSettingsStore } from '../state/settingsStore.ts';
import { createVersionsStore } from '../state/versionsStore.ts';
import { NoticeAction } from '../ui/NoticeAction.tsx';
import type { App } from './appContext.ts';
import { leaveField } from './leaveField.ts';
import { createMapCamera } from './mapCamera.ts';
import { feedNativeMenu } from './nativeMenu.ts';
import { createNotify, type Notice } from './notify.ts';
import { createShellStore } from './shellStore.ts';

/** Puts the stores and the host together: the page's composition root. */
export async function createApp(host: Host): Promise<App> {
  const [info, stored] = await Promise.all([host.invoke('app.info', {}), host.invoke('settings.read', {})]);
  const notify = createNotify(noticeBody);
  const autosave = createAutosave(host);
  const document = createDocumentStore(
    (commit) => autosave.store(commit),
    (sentence) => notify.say({ title: 'Nothing was changed', lines: [sentence] }),
  );
  const session = createSessionStore();
  const versions = createVersionsStore(host);
  const comparison = createComparisonStore();
  keepReadOnly(document, session);
  /** Where each map was left, so that it is shown there when it is opened again. */
  const viewports = new Map<string, SessionViewport>();
  const settleMap = async (): Promise<void> => {
    leaveField();
    await autosave.settle();
    const { open } = document.getState();
    const { viewport, beforeRoom } = session.getState();
    const place = beforeRoom?.atDesk ?? viewport;
    if (open && place) viewports.set(open.mapId, place);
  };
  const app: App = {
    host,
    document,
    session,
    settings: createSettingsStore(host, stored, notify.fail),
    autosave,
    derived: createDerived(),
    library: createLibraryStore(host),
    versions,
    comparison,
    shell: createShellStore(),
    camera: createMapCamera(),
    notify,
    user: info.author,
    info,
    platform: info.platform,
    openMap: async (mapId) => {
      await settleMap();
      const opened = await host.invoke('library.open', { mapId });
      // Read again where it is open already, it stays behind what is shown over it.
      if (document.getState().open?.mapId !== mapId) closeOverview();
      autosave.begin(opened.mapId, opened.version);
      session.reset();
      versions.reset();
      comparison.close();
      session.setState({ viewport: viewports.get(mapId) ?? null });
      document.load(opened);
    },
    closeMap: async () => {
      await settleMap();
      document.close();
      session.reset();
      versions.reset();
    },
  };
  followChecklist(app);
  keepAgenda(app);
  if (info.firstMapId !== null) await app.openMap(info.firstMapId).catch(app.notify.fail);
  for (const sentence of info.notices) app.notify.say({ title: 'About your library', lines: [sentence] });
  host.on('map.opened', ({ mapId, returned }) => {
    const shown = returned ? showSheets(app, [{ mapId, returned }]) : app.openMap(mapId);
    void shown.catch(app.notify.fail);
  });
  host.on('window.closing', () => void autosave.settle());
  if (info.host === 'electron') feedNativeMenu(app);
  return app;
}

function noticeBody(notice: Notice) {
  return (
    <>
      {notice.lines?.map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
      {notice.action && <NoticeAction label={notice.action.label} run={notice.action.run} />}
    </>
  );
}
