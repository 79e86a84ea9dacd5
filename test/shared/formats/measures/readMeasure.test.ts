import { describe, expect, it } from 'vitest';
import { readMeasure } from '../../../../shared/formats/measures/readMeasure.ts';
import { pastedCells, readMeasureColumn } from '../../../../shared/formats/measures/readMeasureColumn.ts';
import type { MeasureName } from '../../../../shared/model/measures.ts';

const readAs = (name: MeasureName, text: string) => {
  const reading = readMeasure(name, text);
  return reading.kind === 'value' ? reading.value : reading.kind;
};
const sentenceOf = (name: MeasureName, text: string) => {
  const reading = readMeasure(name, text);
  return reading.kind === 'refused' ? reading.sentence : reading.kind;
};

describe('[ME10] a value as it is typed', () => {
  it.each([
    ['36', 36],
    ['1,5 h', 1.5],
    ['2 days', 48],
    ['2d', 48],
    ['1 week', 168],
    ['90 min', 1.5],
    ['1 h 30 min', 1.5],
    ['1d 12h', 36],
    [' 4 Hours ', 4],
    ['20 min', 0.333333],
  ])('%s of waiting is %d hours', (text, hours) => {
    expect(readAs('waitMeanHours', text)).toBe(hours);
  });

  it.each([
    ['12', 12],
    ['12 min', 12],
    ['1.5 h', 90],
    ['0,1h', 6],
  ])('%s of work is %d minutes', (text, minutes) => {
    expect(readAs('chaseMinutes', text)).toBe(minutes);
  });

  it.each([
    ['40', 40],
    ['40 a week', 40],
    ['40/week', 40],
    ['2,5', 2.5],
    ['1 200', 1200],
    ['1,200.5', 1200.5],
    ['1.200,5', 1200.5],
    ['0', 0],
  ])('%s is the count %d', (text, count) => {
    expect(readAs('volume', text)).toBe(count);
  });

  it.each([['44'], ['$44'], ['44 €'], ['44 EUR/h'], ['€ 44 per hour']])('%s is a rate of 44', (text) => {
    expect(readAs('hourlyRate', text)).toBe(44);
  });

  it('is nothing where nothing is typed', () => {
    expect(readAs('volume', '  ')).toBe('nothing');
  });

  it('is shown as it was understood, long waits in days besides', () => {
    expect(readMeasure('waitMeanHours', '2 days')).toMatchObject({ understood: '48 h, 2 days' });
    expect(readMeasure('waitMeanHours', '90 min')).toMatchObject({ understood: '1.5 h' });
    expect(readMeasure('chaseMinutes', '1,5 h')).toMatchObject({ understood: '90 min' });
    expect(readMeasure('volume', '40')).toMatchObject({ understood: '40 a week' });
  });

  it('is refused with a sentence where it is nonsense', () => {
    expect(sentenceOf('waitMeanHours', 'soon')).toBe('“soon” is no time: write 36, 2 days or 90 min.');
    expect(sentenceOf('waitMeanHours', '3 parsecs')).toMatch(/is no time/);
    expect(sentenceOf('waitMeanHours', '-4')).toMatch(/is no time/);
    expect(sentenceOf('chaseMinutes', '1 day')).toMatch(/is no working time/);
    expect(sentenceOf('volume', '$40')).toBe('“$40” is no number of 0 or more.');
    expect(sentenceOf('volume', '40 h')).toMatch(/no number/);
    expect(sentenceOf('hourlyRate', '44 min')).toMatch(/no number/);
    expect(sentenceOf('volume', '1e99')).toMatch(/no number/);
    expect(sentenceOf('volume', '999999999999')).toMatch(/more than Baton counts/);
    expect(sentenceOf('volume', '<b>'.repeat(4_000))).toMatch(/^“(<b>){13}<” is no number/);
  });

  it('is refused where it could be two numbers', () => {
    expect(sentenceOf('volume', '1,200')).toBe('“1,200” could mean 1.2 or 1200: write it without the comma.');
    expect(readAs('volume', '0,125')).toBe(0.125);
  });
});

describe('[ME11] a pasted column', () => {
  const names: readonly MeasureName[] = ['volume', 'waitMeanHours', 'chaseMinutes'];

  it('fills the measures in turn, and an empty cell leaves its own as it is', () => {
    expect(readMeasureColumn(pastedCells('40\n\n12 min\n') ?? [], names)).toEqual({
      kind: 'values',
      values: [
        ['volume', 40],
        ['chaseMinutes', 12],
      ],
    });
  });

  it('may be a row, and a single cell is none', () => {
    expect(pastedCells('40\t2 days\r\n')).toEqual(['40', '2 days']);
    expect(pastedCells('40\n')).toBeNull();
  });

  it('is refused whole where one cell cannot be read, or where it is too long', () => {
    expect(readMeasureColumn(['40', 'soon'], names)).toEqual({
      kind: 'refused',
      sentence: 'Value 2: “soon” is no time: write 36, 2 days or 90 min. Nothing was pasted.',
    });
    expect(readMeasureColumn(['1', '2', '3', '4'], names)).toEqual({
      kind: 'refused',
      sentence: '4 values were pasted, and 3 fields follow from here.',
    });
  });
});
