import { expect, it } from 'vitest';
import { describeTemplate } from '../../../../shared/model/edits/describeTemplate.ts';
import { applyDiff, emptyDiff } from '../../../../shared/model/mapDiff.ts';
import { templateFrom } from '../../../../shared/model/templateFrom.ts';
import { blankMap } from '../../../../shared/model/workflowMap.ts';

const template = templateFrom(blankMap('Billing'), { title: 'Billing', summary: 'Before' });

it('[TP5] changes the sentence of a template, in one diff', () => {
  const after = applyDiff(template, describeTemplate(template, { summary: 'After' }));
  expect(after.template.get('template')?.summary).toBe('After');
});

it('[MO2] is an empty diff when the sentence stays', () => {
  expect(describeTemplate(template, { summary: 'Before' })).toEqual(emptyDiff);
});
