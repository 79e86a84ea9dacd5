import { type RaterNames, raterNames } from '../../../shared/model/raterNames.ts';
import { useMap, useSettings } from '../../app/appContext.ts';

/** What the raters of the open map are called on this machine. */
export function useRaterNames(): RaterNames {
  const mode = useSettings((settings) => settings.raters);
  return raterNames(useMap(), mode);
}
