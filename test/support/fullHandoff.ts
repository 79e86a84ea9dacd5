import { type Measures, measureNames } from '../../shared/model/measures.ts';
import type { MapRecord, WorkflowMap } from '../../shared/model/workflowMap.ts';
import { buildMap, idOf } from './mapBuilder.ts';
import { ratingOf, withHandoff, withRecords } from './ratedMap.ts';

const long = 'Confirm the accepted job, take the deposit and tell everybody who waits for either of them';
const written = Array.from({ length: 40 }, (_, part) => `Sentence ${part + 1} says what was agreed.`).join(
  ' ',
);
const RATERS = 30;

/** A handoff about which there is more to say than a page holds: names, texts, measures, raters and comments. */
export function fullHandoff(): { readonly map: WorkflowMap; readonly handoffId: string } {
  const names = [long, `${long} again`] as const;
  const drawn = buildMap({
    steps: [`Sales and everybody who sells: ${names[0]}`, `Dispatch and the night shift: ${names[1]}`],
    arrows: [names.join(' -> ')],
  });
  const handoffId = names.map(idOf).join(':');
  const rated = withRecords(
    drawn,
    Array.from({ length: RATERS }, (_, place) => raterRecords(handoffId, place)).flat(),
  );
  return { map: withHandoff(rated, handoffId, { ...recordTexts, measures: allMeasures() }), handoffId };
}

const recordTexts = {
  passed: written,
  responseWindow: written,
  escalationRule: written,
  evidenceField: written,
  routineRule: written,
  notes: written,
};

function raterRecords(handoffId: string, place: number): readonly MapRecord[] {
  const id = `rater-${place + 1}`;
  const name = `Rater ${place + 1} of a very large workshop, whose name is long`;
  const signs = Array.from({ length: 8 }, (_, row) => 1 + ((place + row) % 5)).join('');
  return [
    { type: 'rater', id, name, role: '', laneId: null },
    { ...ratingOf(handoffId, id, signs), comment: written },
  ];
}

function allMeasures(): Measures {
  const measure = { value: 12.5, basis: 'measured', date: '2026-01-02' } as const;
  return Object.fromEntries(
    measureNames.map((name) => [name, { ...measure, source: `${name}: ${written}` }]),
  );
}
