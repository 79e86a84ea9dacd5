import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useStore } from 'zustand';
import { SHEET_ID } from '../../shared/model/sheet.ts';
import { About } from '../features/about/About.tsx';
import { CheatSheet } from '../features/cheatSheet/CheatSheet.tsx';
import { CompareScreen } from '../features/compare/CompareScreen.tsx';
import { FileDrop } from '../features/library/FileDrop.tsx';
import { ImportReport } from '../features/library/ImportReport.tsx';
import { LibraryScreen } from '../features/library/LibraryScreen.tsx';
import { SaveTemplate } from '../features/library/SaveTemplate.tsx';
import { Palette } from '../features/palette/Palette.tsx';
import { OverviewScreen } from '../features/portfolio/OverviewScreen.tsx';
import { overviewStore } from '../features/portfolio/overviewStore.ts';
import { PrintReport } from '../features/report/PrintReport.tsx';
import { SheetImport } from '../features/sheets/coming/SheetImport.tsx';
import { SheetScreen } from '../features/sheets/form/SheetScreen.tsx';
import { SendSheet } from '../features/sheets/sending/SendSheet.tsx';
import { styleNonce } from '../host/styleNonce.ts';
import { usePresenting } from '../state/presentingStore.ts';
import noticeStyles from '../ui/Notice.module.css';
import { theme } from '../ui/theme.ts';
import { useRootMark } from '../ui/useRootMark.ts';
import { type App, AppContext } from './appContext.ts';
import { useKeyboard } from './useKeyboard.ts';
import { Workspace } from './Workspace.tsx';

export function Application({ app }: { readonly app: App }) {
  const chosen = useStore(app.settings, (settings) => settings.theme);
  const presenting = usePresenting();
  const scheme = presenting ? 'light' : chosen;
  useRootMark('data-presenting', presenting);
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      {...(scheme !== 'system' && { forceColorScheme: scheme })}
      getStyleNonce={styleNonce}
    >
      <AppContext value={app}>
        <Notifications position="bottom-left" limit={3} classNames={{ root: noticeStyles.places ?? '' }} />
        <Screen app={app} />
        <SaveTemplate />
        <PrintReport />
      </AppContext>
    </MantineProvider>
  );
}

function Screen({ app }: { readonly app: App }) {
  useKeyboard(app);
  const isOpen = useStore(app.document, (state) => state.open !== null);
  const sheetId = useStore(app.document, ({ open }) => (open?.map.sheet.has(SHEET_ID) ? open.mapId : null));
  const isComparing = useStore(app.comparison, (state) => state.sides !== null);
  const isOverviewed = useStore(overviewStore, ({ screen }) => screen !== null);
  return (
    <>
      {isComparing ? (
        <CompareScreen />
      ) : isOverviewed ? (
        <OverviewScreen />
      ) : sheetId ? (
        <SheetScreen key={sheetId} />
      ) : isOpen ? (
        <Workspace />
      ) : (
        <LibraryScreen />
      )}
      <SendSheet />
      <SheetImport />
      <Palette />
      <CheatSheet />
      <About />
      <ImportReport open={(mapId) => void app.openMap(mapId).catch(app.notify.fail)} />
      <FileDrop />
    </>
  );
}
