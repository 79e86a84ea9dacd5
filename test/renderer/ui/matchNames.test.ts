import { expect, it } from 'vitest';
import { matchNames } from '../../../renderer/ui/matchNames.ts';

const names = ['Field CRM', 'CRM', 'Dispatch board'].map((name, index) => ({ id: `${index}`, name }));
const found = (text: string) => matchNames(names, text).entries.map(({ name }) => name);

it('[WI43] names that begin with what was typed come before those that hold it', () => {
  expect(found('c')).toEqual(['CRM', 'Dispatch board', 'Field CRM']);
  expect(found('crm')).toEqual(['CRM', 'Field CRM']);
  expect(found('zz')).toEqual([]);
});

it('[WI43] a name is found whatever its case and white space, and then nothing new is offered', () => {
  expect(matchNames(names, ' crm ').exact?.name).toBe('CRM');
  expect(matchNames(names, 'dispatch').exact).toBeNull();
});

it('an empty text shows every name, up to the limit', () => {
  expect(found('')).toHaveLength(3);
  expect(matchNames(names, '', 2).entries).toHaveLength(2);
});
