import { describe, expect, it } from 'vitest';
import { firstDanglingReference } from '../../../shared/formats/baton/checkReferences.ts';
import { readBatonFile } from '../../../shared/formats/baton/readBatonFile.ts';
import { writeBatonFile } from '../../../shared/formats/baton/writeBatonFile.ts';
import { mapFromTemplate } from '../../../shared/model/mapFromTemplate.ts';
import { templateFrom } from '../../../shared/model/templateFrom.ts';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import { templateMap } from '../../support/templateMap.ts';

const worked = templateMap('unbilled-jobs');
const template = templateFrom(worked, { title: 'Billing', summary: 'For every branch.' });

describe('[TP3] a template made from a map', () => {
  it('keeps structure, owners, systems and rules', () => {
    for (const type of ['lane', 'step', 'connection', 'owner', 'system'] as const) {
      expect(template[type]).toBe(worked[type]);
    }
    const id = 'step-check:step-find';
    const before = worked.handoff.get(id);
    expect(before?.measures).not.toEqual({});
    expect(template.handoff.get(id)).toEqual({ ...before, measures: {} });
    expect(workflowOf(template).weights).toEqual(workflowOf(worked).weights);
  });

  it('keeps nothing of the occasion', () => {
    for (const type of ['rater', 'rating', 'pilot', 'round', 'comment', 'origin'] as const) {
      expect(template[type].size).toBe(0);
    }
    expect(worked.rating.size).toBeGreaterThan(0);
    expect(workflowOf(worked).parkingLot).not.toEqual([]);
    expect(workflowOf(template)).toEqual({ ...workflowOf(worked), title: 'Billing', parkingLot: [] });
  });

  it('says what it is for, and is a sound map', () => {
    expect([...template.template.values()]).toEqual([
      { type: 'template', id: 'template', summary: 'For every branch.' },
    ]);
    expect(firstDanglingReference(template)).toBeNull();
    const outcome = readBatonFile(writeBatonFile(template, { savedAt: '2026-01-05T09:00:00.000Z' }));
    expect(outcome.kind).toBe('opened');
  });
});

describe('[TP4] a map begun from a template', () => {
  it('holds all of it, and is no template', () => {
    expect(mapFromTemplate(template, '')).toEqual({ ...template, template: new Map() });
  });

  it('bears the title it is given', () => {
    const begun = mapFromTemplate(template, 'Ours');
    expect(workflowOf(begun)).toEqual({ ...workflowOf(template), title: 'Ours' });
  });
});
