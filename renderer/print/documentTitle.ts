import { foldName } from '../../shared/model/names.ts';

/** The title of the PDF: “Pilot decision card – Estimate → Schedule – Lead to cash”. */
export function documentTitle(handoff: string, map: string): string {
  return ['Pilot decision card', handoff, foldName(map)].filter((part) => part !== '').join(' – ');
}
