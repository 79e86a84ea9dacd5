import { shownName } from '../../shared/model/shownName.ts';

/** The title of the PDF: “Pilot decision card – Estimate → Schedule – Lead to cash”. */
export function documentTitle(handoff: string, map: string): string {
  return ['Pilot decision card', handoff, shownName(map)].filter((part) => part !== '').join(' – ');
}
