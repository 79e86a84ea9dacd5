import { describe, expect, it } from 'vitest';
import type { Rater } from '../../../shared/model/rater.ts';
import { raterList, raterName, raterNames } from '../../../shared/model/raterNames.ts';
import { raterNumbers } from '../../../shared/model/raterNumbers.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { withRecords } from '../../support/ratedMap.ts';

const bare = buildMap({ steps: ['Sales: A', 'Field: B'] });

function mapOf(...raters: readonly Partial<Rater>[]): WorkflowMap {
  return withRecords(
    bare,
    raters.map((rater, index) => ({
      type: 'rater',
      id: `r${index + 1}`,
      name: '',
      role: '',
      laneId: null,
      ...rater,
    })),
  );
}

describe('[RA2] what raters are called by name', () => {
  const called = (...raters: readonly Partial<Rater>[]) =>
    [...raterNames(mapOf(...raters), 'named').values()].map(({ name, mark }) => `${name} ${mark}`);

  it('is their name and initials, in the order of names', () => {
    expect(called({ name: 'Priya Nair' }, { name: ' ana  lopez' })).toEqual([
      'ana lopez AL',
      'Priya Nair PN',
    ]);
  });

  it('tells two of one name apart by role, else by lane, else by number', () => {
    expect(called({ name: 'Ana', role: 'Sales lead' }, { name: 'ANA ', role: 'Fitter' })).toEqual([
      'ANA (Fitter) A1',
      'Ana (Sales lead) A2',
    ]);
    expect(called({ name: 'Ana', laneId: 'sales' }, { name: 'Ana', laneId: 'field' })).toEqual([
      'Ana (Field) A1',
      'Ana (Sales) A2',
    ]);
    expect(called({ name: 'Ana', role: 'Lead' }, { name: 'Ana', role: 'lead' })).toEqual([
      'Ana (1) A1',
      'Ana (2) A2',
    ]);
  });

  it('gives people without a name, and names of 5,000 characters, names of their own', () => {
    expect(called({}, {})).toEqual(['Unnamed rater (1) ?1', 'Unnamed rater (2) ?2']);
    const long = 'x'.repeat(5_000);
    const names = called({ name: `${long}1` }, { name: `${long}2` });
    expect(new Set(names).size).toBe(2);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThan(220);
  });

  it('says the role beside a name that does not hold it', () => {
    const names = raterNames(mapOf({ name: 'Ana', role: 'Lead' }, { name: 'Ben' }), 'named');
    expect([...names.values()].map(({ role }) => role)).toEqual(['Lead', '']);
  });

  it('calls somebody who is no rater “Somebody”, and lists others in the order of all', () => {
    const names = raterNames(mapOf({ name: 'Zoe' }, { name: 'Ana' }), 'named');
    expect(raterName(names, 'r1')).toBe('Zoe');
    expect(raterName(names, 'gone')).toBe('Somebody');
    expect(raterList(names, ['r1', 'r2'])).toEqual(['Ana', 'Zoe']);
  });
});

describe('[RA3] anonymous raters', () => {
  const people = ['Ana', 'Ben', 'Cleo', 'Dana', 'Eva', 'Finn'].map((name) => ({
    name,
    role: 'Lead',
    laneId: 'sales',
  }));
  const numbers = (map: WorkflowMap) => [...raterNames(map, 'anonymous')];

  it('are numbers of three digits, ascending, with nothing else of theirs', () => {
    const names = numbers(mapOf(...people)).map(([, name]) => name);
    const marks = names.map(({ mark }) => mark);
    expect(marks.join(' ')).toMatch(/^(\d{3} ){5}\d{3}$/);
    expect(marks).toEqual(marks.toSorted());
    expect(names.map(({ name }) => name)).toEqual(marks.map((mark) => `Rater ${mark}`));
    expect(names.every(({ role }) => role === '')).toBe(true);
  });

  it('keep their numbers when somebody joins or leaves', () => {
    const few = new Map(numbers(mapOf(...people.slice(0, 3))));
    const all = new Map(numbers(mapOf(...people)));
    for (const [id, name] of few) expect(all.get(id)).toEqual(name);
  });

  it('get another digit, and no other number, where two would have the same', () => {
    const twins = alikeInThreeDigits();
    const together = raterNumbers(twins);
    expect(together.map(({ number }) => number.length)).toEqual([4, 4]);
    for (const { id, number } of together) {
      expect(number.startsWith(raterNumbers([id])[0]?.number ?? '?')).toBe(true);
    }
  });

  it('are numbered neither by name nor in the order in which they came', () => {
    const order = numbers(mapOf(...people)).map(([id]) => id);
    expect([...order].sort()).not.toEqual(order);
    expect([...order].sort().reverse()).not.toEqual(order);
  });

  it('keep their numbers whatever they are called and however they are stored', () => {
    const map = mapOf(...people);
    const turned = {
      ...map,
      rater: new Map([...map.rater].reverse().map(([id, rater]) => [id, { ...rater, name: 'X' }])),
    };
    expect(numbers(turned)).toEqual(numbers(map));
  });
});

/** The first two of r1, r2, r3 … that have three digits in common, and no more. */
function alikeInThreeDigits(): string[] {
  const seen = new Map<string, string>();
  for (let at = 1; ; at += 1) {
    const id = `r${at}`;
    const number = raterNumbers([id])[0]?.number ?? '';
    const earlier = seen.get(number);
    if (earlier && raterNumbers([earlier, id])[0]?.number.length === 4) return [earlier, id];
    seen.set(number, id);
  }
}
