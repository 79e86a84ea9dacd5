import { useStore } from 'zustand';
import { RegistryScreen } from '../registry/RegistryScreen.tsx';
import { overviewStore } from './overviewStore.ts';
import { PortfolioScreen } from './PortfolioScreen.tsx';

/** A screen over all maps of the library. */
export function OverviewScreen() {
  const screen = useStore(overviewStore, (state) => state.screen);
  return screen === 'registry' ? <RegistryScreen /> : <PortfolioScreen />;
}
