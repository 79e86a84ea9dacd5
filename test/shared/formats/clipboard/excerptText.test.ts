import { describe, expect, it } from 'vitest';
import {
  excerptLimits,
  readExcerpt,
  writeExcerpt,
} from '../../../../shared/formats/clipboard/excerptText.ts';
import { excerptOf } from '../../../../shared/model/excerpt.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { randomMap } from '../../../support/randomMap.ts';

const map = buildMap({ steps: ['Sales: Qualify', 'Field: Visit'], arrows: ['Qualify -> Visit'] });
const columns = new Map([['qualify', 0]]);
const savedAt = '2026-01-05T09:00:00.000Z';
const excerpt = excerptOf(map, { stepIds: ['qualify', 'visit'], columns, whole: true });
const text = writeExcerpt(excerpt, { savedAt });

describe('[ED5] copied steps as text', () => {
  it('are read back as they were', () => {
    const outcome = readExcerpt(text);
    expect(outcome.kind === 'read' && [...outcome.excerpt.step.values()]).toEqual([...excerpt.step.values()]);
    expect(outcome.kind === 'read' && outcome.excerpt.connection.size).toBe(1);
  });
});

describe('[ED6] what is not sound on the clipboard is refused with a sentence', () => {
  const refusals: readonly (readonly [what: string, text: string, sentence: RegExp])[] = [
    ['no JSON', 'not { json', /damaged/],
    ['an unknown field', text.replace('"condition"', '"script":"alert(1)","condition"'), /damaged/],
    ['a refused key', text.replace('"condition":""', '"__proto__":{"a":1}'), /damaged/],
    ['an arrow to nowhere', text.replace('"to":"visit"', '"to":"moon"'), /damaged/],
    ['a newer Baton', text.replace(/"formatVersion":\d+/, '"formatVersion":99'), /another version/],
    [
      'nothing to paste',
      writeExcerpt(excerptOf(map, { stepIds: [], columns, whole: false }), { savedAt }),
      /no steps/,
    ],
    ['too many characters', text + ' '.repeat(excerptLimits.characters), /more on the clipboard/],
    ['deep nesting', `{"a":${'['.repeat(99)}${']'.repeat(99)}}`, /damaged/],
  ];
  for (const [what, given, sentence] of refusals) {
    it(what, () => {
      const outcome = readExcerpt(given);
      expect(outcome.kind === 'refused' && outcome.sentence).toMatch(sentence);
      expect(outcome.kind === 'refused' && outcome.sentence).toContain('Nothing was pasted.');
    });
  }

  it('too many steps', () => {
    const large = randomMap({ seed: 1, steps: excerptLimits.steps + 1, lanes: 3 });
    expect(readExcerpt(writeExcerpt(large, { savedAt })).kind).toBe('refused');
  });
});
