import type { LensReadings } from '../../../shared/analysis/lenses/readLens.ts';
import { useApp, useMap } from '../../app/appContext.ts';
import { useLensChoice } from '../../state/lensStore.ts';
import { useFirmness } from '../heatMap/useFirmness.ts';

/** The open map through the chosen lens. Firmness is not known until it has been drawn, which no frame waits for. */
export function useLensReadings(): LensReadings {
  const app = useApp();
  const map = useMap();
  const choice = useLensChoice();
  useFirmness(choice.id === 'firmness');
  return app.derived.readingsOf(map, choice);
}
