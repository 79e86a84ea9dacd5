import type { Weights } from '../model/weights.ts';
import type { MapAnalysis } from './analyseMap.ts';
import { dimensionTexts } from './dimensionTexts.ts';
import { reweigh } from './reweigh.ts';
import { type Unseating, unseatLeader } from './unseatLeader.ts';

/** What it takes to unseat the leader, as a sentence; null when no handoff is scored. */
export function unseatingSentence(
  analysis: MapAnalysis,
  weights: Weights,
  unseating = unseatLeader(analysis, weights),
): string | null {
  const [leader, second] = reweigh(analysis, weights);
  if (!leader) return null;
  if (!second) return `${leader.name} is the only scored handoff.`;
  return unseating
    ? changeSentence(analysis, unseating)
    : `No single weight within 0–5 unseats ${leader.name}.`;
}

/** Such as "Raising cash impact from 2 to 3.4 would put Visit → Bill first." */
function changeSentence({ byId }: MapAnalysis, unseating: Unseating): string {
  const { dimension, from, rounded, newLeaderId } = unseating;
  const way = rounded > from ? 'Raising' : 'Lowering';
  const weight = dimensionTexts[dimension].name.toLowerCase();
  const newLeader = byId.get(newLeaderId)?.name ?? newLeaderId;
  return `${way} ${weight} from ${from} to ${rounded} would put ${newLeader} first.`;
}
