import { describe, expect, it } from 'vitest';
import { laneList } from '../../../../../renderer/features/canvas/naming/laneList.ts';
import { initialTyping, type Typing } from '../../../../../renderer/features/canvas/naming/typingStore.ts';
import { buildMap } from '../../../../support/mapBuilder.ts';

const map = buildMap({ steps: ['Sales: Call', 'Accounts payable: Pay', 'Finance: Close'] });

/** The list for a text with the caret at the `|`; what can be made stands in pointed brackets. */
function offered(marked: string, more: Partial<Typing> = {}): readonly string[] | null {
  const caret = marked.indexOf('|');
  const list = laneList(map, { ...initialTyping, text: marked.replace('|', ''), caret, ...more });
  return list?.choices.map(({ id, name }) => (id === null ? `<${name}>` : name)) ?? null;
}

describe('[TY1] the list of lanes', () => {
  it('opens at the @ and follows the letters, also past a space that the name has', () => {
    expect(offered('Pay @|')).toEqual(['Sales', 'Accounts payable', 'Finance']);
    expect(offered('Pay @acc|')).toEqual(['Accounts payable']);
    expect(offered('Pay @accounts |')).toEqual(['Accounts payable']);
    expect(offered('Pay @accounts p|')).toEqual(['Accounts payable']);
  });

  it('is gone once a lane is meant and something else is typed', () => {
    expect(offered('Pay @fin |')).toBeNull();
    expect(offered('@fin Write the invoice|')).toBeNull();
    expect(offered('Mail to a@b|')).toBeNull();
    expect(offered('Pay @ |')).toBeNull();
  });

  it('stays closed for the @ at which Esc closed it', () => {
    expect(offered('Mail @customer about it|', { closed: 5 })).toBeNull();
    expect(offered('Mail @customer to @fin|', { closed: 5 })).toEqual(['Finance']);
  });
});

describe('[TY2] a new lane', () => {
  it('is offered by all its words where no lane begins so', () => {
    expect(offered('Read it @Legal|')).toEqual(['<Legal>']);
    expect(offered('Read it @Legal and risk|')).toEqual(['<Legal and risk>']);
    expect(offered('Read it @Leg|al')).toEqual(['<Legal>']);
  });

  it('ends before a sign that says something else', () => {
    expect(offered('Read it @Legal -> contract|')).toBeNull();
    expect(offered('@Legal fits?|')).toBeNull();
    expect(offered('@Legal\nand more|')).toBeNull();
  });

  it('is offered after the lanes that fit once its name is in quotes', () => {
    expect(offered('Pay @"|')).toEqual(['Sales', 'Accounts payable', 'Finance']);
    expect(offered('Pay @"Acc|')).toEqual(['Accounts payable', '<Acc>']);
    expect(offered('@"Accounts r|eceivable" Remind')).toEqual(['<Accounts receivable>']);
    expect(offered('Pay @"finance|')).toEqual(['Finance']);
    expect(offered('Pay @"Finance team"|')).toBeNull();
  });
});
