import { describe, expect, it } from 'vitest';
import { jsonFaultLine } from '../../../../shared/formats/baton/jsonFaultLine.ts';

describe('[BF1] the line at which a text stops being JSON', () => {
  it.each([
    ['', 1],
    ['not', 1],
    ['{\n"a": tru\n}', 2],
    ['{\n"a": 1,\n}', 3],
    ['{\n"a" 1\n}', 2],
    ['[\n1,\n2\n3]', 4],
    ['[1,\n{"b":\n"x\n"}]', 3],
    ['[\n"\\q"]', 2],
    ['[\n01]', 2],
    ['[1\n}', 2],
    ['{"a":[1,2]}\n{}', 2],
    ['{"a":\n{"b":[\n"c"', 3],
  ])('%j breaks in line %i', (text, line) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFaultLine(text)).toBe(line);
  });
});
