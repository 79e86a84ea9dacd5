import { describe, expect, it } from 'vitest';
import {
  changeNote,
  deleteNote,
  moveNote,
  noteToStep,
  PARKING_LIMIT,
  parkNote,
} from '../../../../shared/model/edits/parkingLot.ts';
import { applyDiff, type MapDiff } from '../../../../shared/model/mapDiff.ts';
import { type WorkflowMap, workflowOf } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';

const notes = (of: WorkflowMap) => workflowOf(of).parkingLot;
const parked = ['Holidays', 'New CRM', 'Who pays?'].reduce(
  (map, text) => applyDiff(map, parkNote(map, { text })),
  buildMap({ steps: ['Sales: Qualify'] }),
);
const changed = (diff: MapDiff) => applyDiff(parked, diff);

describe('[ED40] the parking lot', () => {
  it('takes notes in the order they come, corrects and drops them', () => {
    expect(notes(parked)).toEqual(['Holidays', 'New CRM', 'Who pays?']);
    expect(notes(changed(changeNote(parked, { place: 1, text: 'CRM' })))[1]).toBe('CRM');
    expect(notes(changed(deleteNote(parked, { place: 0 })))).toEqual(['New CRM', 'Who pays?']);
  });

  it('puts them in another order', () => {
    expect(notes(changed(moveNote(parked, { place: 2, to: 0 })))[0]).toBe('Who pays?');
    expect(notes(changed(moveNote(parked, { place: 0, to: 99 })))[2]).toBe('Holidays');
  });

  it('turns one into a step', () => {
    const map = changed(noteToStep(parked, { place: 2, id: 'pay', laneId: 'sales', column: null }));
    expect(map.step.get('pay')?.name).toBe('Who pays?');
    expect(notes(map)).toEqual(['Holidays', 'New CRM']);
  });

  it('that is full takes no more', () => {
    const full = Array.from({ length: PARKING_LIMIT + 2 }, (_, place) => `Note ${place}`).reduce(
      (map, text) => applyDiff(map, parkNote(map, { text })),
      parked,
    );
    expect(notes(full)).toHaveLength(PARKING_LIMIT);
  });
});
