import { useStore } from 'zustand';
import { Canvas } from '../features/canvas/Canvas.tsx';
import { Checklist } from '../features/checklist/Checklist.tsx';
import { GapsDrawer } from '../features/gaps/GapsDrawer.tsx';
import { MatrixView } from '../features/heatMap/MatrixView.tsx';
import { RankingView } from '../features/heatMap/RankingView.tsx';
import { MeasuresView } from '../features/measures/table/MeasuresView.tsx';
import { QuickOutline } from '../features/outline/QuickOutline.tsx';
import { OutlineView } from '../features/outline/screen/OutlineView.tsx';
import { ParkingDrawer } from '../features/parkingLot/ParkingDrawer.tsx';
import { PicturesView } from '../features/pictures/PicturesView.tsx';
import { CardView } from '../features/pilotCard/CardView.tsx';
import { RatersView } from '../features/raters/RatersView.tsx';
import { Room } from '../features/room/Room.tsx';
import { useEndOfPresenting } from '../features/room/useEndOfPresenting.ts';
import { Panel } from '../features/scoring/Panel.tsx';
import { PastBar } from '../features/versions/PastBar.tsx';
import { VersionNameField } from '../features/versions/VersionNameField.tsx';
import { VersionPanel } from '../features/versions/VersionPanel.tsx';
import { usePresenting } from '../state/presentingStore.ts';
import type { View } from '../state/sessionStore.ts';
import { useApp, useSession } from './appContext.ts';
import { Header } from './Header.tsx';
import { StatusLine } from './StatusLine.tsx';
import styles from './Workspace.module.css';

const screens: Record<View, () => React.JSX.Element> = {
  map: Canvas,
  matrix: MatrixView,
  ranking: RankingView,
  card: CardView,
  outline: OutlineView,
  pictures: PicturesView,
  measures: MeasuresView,
  raters: RatersView,
};

/** The screens of the open map: each map has its own, so that nothing of the one before is left in them. */
export function Workspace() {
  const mapId = useStore(useApp().document, ({ open }) => open?.mapId);
  useEndOfPresenting();
  return <MapWorkspace key={mapId} />;
}

function MapWorkspace() {
  const { view, panelShown } = useSession(({ view, panelShown }) => ({ view, panelShown }));
  const presenting = usePresenting();
  const isUnsaved = useStore(useApp().autosave.status, ({ kind }) => kind !== 'saved' && kind !== 'saving');
  const Screen = screens[view];
  return (
    <div className={styles.workspace}>
      {!presenting && <Header />}
      <PastBar />
      <main className={styles.screen} id={`view-${view}`}>
        <Screen />
        <ParkingDrawer />
        <GapsDrawer />
        <VersionNameField />
        <Room />
      </main>
      {!presenting && <VersionPanel instead={panelShown && view !== 'card' && <Panel />} />}
      {!presenting && <Checklist />}
      {(!presenting || isUnsaved) && <StatusLine />}
      <QuickOutline />
    </div>
  );
}
