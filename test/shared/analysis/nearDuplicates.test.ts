import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '../../../shared/analysis/nearDuplicates.ts';
import { processorTime } from '../../support/processorTime.ts';

const found = (...names: readonly string[]) =>
  nearDuplicates(names.map((name) => ({ id: name, name }))).map(({ ids, likeness }) => [...ids, likeness]);

describe('[OW4] names that may stand for the same', () => {
  it('differ in case, accents, white space and marks only', () => {
    expect(found('CRM', 'Crm ', 'C.R.M.')).toEqual([
      ['CRM', 'Crm ', 'same'],
      ['CRM', 'C.R.M.', 'same'],
      ['Crm ', 'C.R.M.', 'same'],
    ]);
    expect(found('José Pérez', 'Jose Perez')).toEqual([['José Pérez', 'Jose Perez', 'same']]);
  });

  it('are one letter apart: one more, another, or two that changed places', () => {
    expect(found('Dispatch', 'Dispach')).toEqual([['Dispatch', 'Dispach', 'oneLetter']]);
    expect(found('Finance', 'Finanse')).toEqual([['Finance', 'Finanse', 'oneLetter']]);
    expect(found('Billing', 'Biling', 'Bililng')).toContainEqual(['Billing', 'Biling', 'oneLetter']);
    expect(found('Quickbooks', 'Quickbokos')).toEqual([['Quickbooks', 'Quickbokos', 'oneLetter']]);
  });

  it('are the initials of three words or more', () => {
    expect(found('Customer relationship management', 'CRM')).toEqual([
      ['Customer relationship management', 'CRM', 'initials'],
    ]);
    expect(found('Dana Reyes', 'DR')).toEqual([]);
  });

  it('are not short names, numbered ones, two letters apart, or one inside the other', () => {
    expect(found('Dana', 'Dina')).toEqual([]);
    expect(found('Team number 1', 'Team number 2')).toEqual([]);
    expect(found('Warehouse 1', 'Warehouse')).toEqual([]);
    expect(found('Dispatch', 'Dispas')).toEqual([]);
    expect(found('Sales', 'Sales manager')).toEqual([]);
    expect(found('', ' ', '…')).toEqual([]);
  });

  it('are found among thousands without comparing each with each', () => {
    const names = Array.from({ length: 5_000 }, (_, place) => `Person of the town ${place}`);
    const find = () => found(...names, 'Dispatch', 'Dispach');
    expect(find()).toEqual([['Dispatch', 'Dispach', 'oneLetter']]);
    expect(processorTime(find)).toBeLessThan(3_000);
  });
});
