import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../../shared/formats/outline/readOutline.ts';
import { writeOutline } from '../../../../shared/formats/outline/writeOutline.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { arrowsOf, mapOfOutline, outlineOf, stepsOf } from '../../../support/outlineMap.ts';

describe('[OL10] several steps on one line lead each to the next', () => {
  it('keeps their lanes, kinds and conditions, and goes on with the next line', () => {
    const map = mapOfOutline('Sales: Call -> Fits? → [yes] Ops: Ship\nBill -> Done (end)\n');
    expect(stepsOf(map)).toEqual([
      'Sales: Call',
      'Sales: Fits? (decision)',
      'Ops: Ship',
      'Ops: Bill',
      'Ops: Done (end)',
    ]);
    expect(arrowsOf(map)).toEqual(['Call -> Fits?', 'Fits? -> Ship: yes', 'Ship -> Bill', 'Bill -> Done']);
  });

  it('takes a name that is there for its step: what is said arrow by arrow is one flow', () => {
    const map = mapOfOutline(
      'Call -> Fits?\nFits? -> [yes] Book\nFits? -> no: Decline\nBook -> Visit\nDecline -> Call\n',
    );
    expect(map.step.size).toBe(5);
    expect(arrowsOf(map)).toEqual([
      'Call -> Fits?',
      'Fits? -> Book: yes',
      'Fits? -> Decline: no',
      'Book -> Visit',
      'Decline -> Call',
    ]);
  });

  it('goes on from a decision of a chain that a line repeats, and in branches', () => {
    const map = mapOfOutline('Call -> Fits?\nFits?\n  [yes] Book -> Visit\n  [no] Decline\nBill\n');
    expect(arrowsOf(map)).toEqual([
      'Call -> Fits?',
      'Fits? -> Book: yes',
      'Fits? -> Decline: no',
      'Book -> Visit',
      'Visit -> Bill',
      'Decline -> Bill',
    ]);
  });

  it('takes arrows before or after every name for signs of the list', () => {
    for (const text of ['Call\n-> Quote\n-> Book', '→ Call\n→ Quote\n→ Book', 'Call ->\nQuote ->\nBook'])
      expect(arrowsOf(mapOfOutline(text))).toEqual(['Call -> Quote', 'Quote -> Book']);
  });

  it('takes no arrow in quotes, and no single “>”, for one that leads on', () => {
    const map = mapOfOutline('Sales: "Call -> quote"\nOrder > 500?\n[yes] Call > Sign > File\n');
    expect(arrowsOf(map)).toEqual([
      'Call -> quote -> Order > 500?',
      'Order > 500? -> Call: yes',
      'Call -> Sign',
      'Sign -> File',
    ]);
  });

  it('refuses more steps than lines, and keeps an arrow that may not be as a note', () => {
    expect(readOutline('a -> b -> '.repeat(1_200)).kind).toBe('refused');
    expect(outlineOf('Wait -> Wait\n').notes).toEqual(['Wait -> Wait']);
  });
});

describe('[OL11] a lane before a dash or a bar, where the whole text has it', () => {
  it('is read in branches and chains too, beside lanes before a colon', () => {
    const map = mapOfOutline(
      'Sales – Fits?\n  [no] Sales — Decline\n  [yes] Dispatch - Book -> Field | Visit - on site\nFinance: Bill\n',
    );
    expect(stepsOf(map)).toEqual([
      'Sales: Fits? (decision)',
      'Finance: Bill',
      'Sales: Decline',
      'Dispatch: Book',
      'Field: Visit - on site',
    ]);
  });

  it('is none where a step has no lane, or what stands before it reads as a step', () => {
    for (const text of [
      'Sales – Call\nWrite the quote\nSales – Book',
      'Call – by phone\nQuote – in a sheet\nBook – same day',
      'Order 1 – Call\nOrder 2 – Quote',
    ])
      expect(outlineOf(text).lanes).toEqual([]);
  });

  it('is one that is on the map, or plainly a title', () => {
    const map = buildMap({ steps: ['Sales: Bill'] });
    expect(outlineOf('sales – call\nops – ship', map).lanes.map(({ name }) => name)).toEqual([
      'sales',
      'ops',
    ]);
    expect(outlineOf('Sales – Call them\nOps – Ship').lanes).toHaveLength(2);
  });
});

describe('[OL12] what belongs to a mail and to no workflow is parked', () => {
  const said = (text: string) =>
    outlineOf(text)
      .lines.filter(({ became }) => became === 'note')
      .map(({ said: why }) => why);

  it('greeting, introduction, closing words and signature', () => {
    const text =
      'Hi Dana,\n\nhere is how it goes:\n\n- Sales: Call 3 leads\n- Ops - Ship\n\nLet me know if I forgot something.\n\nBest regards\nPriya Shah\nPhone: +1 555 0100\n\nSent from my iPhone\n';
    expect(outlineOf(text).steps.map(({ name }) => name)).toEqual(['Call 3 leads', 'Ops - Ship']);
    expect(outlineOf(text).notes).toHaveLength(7);
    expect(new Set(said(text))).toEqual(new Set(['a greeting', 'an introduction', 'a signature']));
  });

  it('the lines that a mail program puts above it, and the mail it answers', () => {
    const text =
      'From: Dana <d@x.example>\nSent: Tuesday\nSubject: Our process\n\nCall\nQuote\n\nThanks, Dana\nOn Tue, Lee wrote:\n> Old: step\n';
    expect(outlineOf(text).steps.map(({ name }) => name)).toEqual(['Call', 'Quote']);
    expect(said(text)).toEqual([
      ...Array(3).fill('the head of a mail'),
      'a signature',
      'an older mail',
      'an older mail',
    ]);
  });

  it('no step that sounds alike, and no lane of a map', () => {
    const text =
      'Sales: Call\nThank the customer\nDear customer letter goes out\nBest offer chosen\nOps: Ship';
    expect(outlineOf(text).notes).toEqual([]);
    const map = buildMap({ steps: ['From: Ask', 'To: Reply', 'Hi all: Wave', 'Notes: Read'] });
    expect(stepsOf(mapOfOutline(writeOutline(map)))).toEqual(stepsOf(map));
  });

  it('a line that says it is a note', () => {
    expect(outlineOf('Sales: Call\nNote: Leo is away\nTo-do: ask him').notes).toEqual([
      'Note: Leo is away',
      'To-do: ask him',
    ]);
  });
});
