import { describe, expect, it } from 'vitest';
import { outlineLimits } from '../../../../shared/formats/outline/outline.ts';
import { readOutline } from '../../../../shared/formats/outline/readOutline.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { arrowsOf, laneNamesOf, mapOfOutline, outlineOf, stepsOf } from '../../../support/outlineMap.ts';
import { processorTime } from '../../../support/processorTime.ts';

const marksOf = (text: string) => outlineOf(text).lines.map(({ number, became }) => `${number} ${became}`);

describe('[OL1] a line is a step of its lane, and follows the line before', () => {
  it('takes the lane before the colon, and keeps it for the lines after', () => {
    const map = mapOfOutline('Sales: Qualify\nEstimate\nDispatch：Schedule\n');
    expect(stepsOf(map)).toEqual(['Sales: Qualify', 'Sales: Estimate', 'Dispatch: Schedule']);
    expect(arrowsOf(map)).toEqual(['Qualify -> Estimate', 'Estimate -> Schedule']);
  });

  it('takes no time and no address for a lane', () => {
    const map = mapOfOutline('Sales: Call at 10:30\nLook at https://example.org/a:b\n');
    expect(stepsOf(map)).toEqual(['Sales: Call at 10:30', 'Sales: Look at https://example.org/a:b']);
  });

  it('takes a lane by itself for the lines after it, indented or not', () => {
    const map = mapOfOutline('Sales:\n  Qualify\n  Estimate\n## Dispatch\nSchedule\n');
    expect(stepsOf(map)).toEqual(['Sales: Qualify', 'Sales: Estimate', 'Dispatch: Schedule']);
    expect(arrowsOf(map)).toEqual(['Qualify -> Estimate', 'Estimate -> Schedule']);
  });

  it('takes no account of bullets, numbers, Markdown, a byte order mark and how lines end', () => {
    const text =
      '\uFEFF1. **Sales**: Qualify\r\n2) Estimate\r- Send `it`\u2028• Wait\u00A0here\n* [ ] Pay\na) Close';
    expect(stepsOf(mapOfOutline(text))).toEqual(
      ['Qualify', 'Estimate', 'Send it', 'Wait here', 'Pay', 'Close'].map((name) => `Sales: ${name}`),
    );
  });

  it('takes the tab after a number or sign of a word processor’s list for no column', () => {
    const texts = [
      '1.\tSales: Call\r\n1.1.\tQuote\r\n1.2\tBook\r\n2)\tSend',
      '•\tSales: Call\no\tQuote\n\uF0A7\tBook\n§\tSend',
      'As it goes\na.\tSales: Call\nb.\tQuote\niii.\tBook\n(4)\tSend',
    ];
    for (const text of texts)
      expect(stepsOf(mapOfOutline(text)).slice(-4)).toEqual(
        ['Call', 'Quote', 'Book', 'Send'].map((name) => `Sales: ${name}`),
      );
  });

  it('takes what a mail puts before a line for no part of it', () => {
    const map = mapOfOutline('> Sales: Call\n>> -Quote\n>  > —Book\n–Send -5 and - on');
    expect(stepsOf(map)).toEqual(
      ['Call', 'Quote', 'Book', 'Send -5 and - on'].map((name) => `Sales: ${name}`),
    );
  });
});

describe('[OL2] kinds, quotes and titles', () => {
  it('makes a decision of a question, and any kind of what is in brackets', () => {
    const map = mapOfOutline(
      'Sales: Lead in (start)\nFits?\nReply (wait)\nReally? (task)\nDone (END)\n(wait)\n',
    );
    expect(stepsOf(map)).toEqual([
      'Sales: Lead in (start)',
      'Sales: Fits? (decision)',
      'Sales: Reply (wait)',
      'Sales: Really?',
      'Sales: Done (end)',
      'Sales:  (wait)',
    ]);
  });

  it('takes what is in quotes as it stands', () => {
    const map = mapOfOutline('"Sales: north": "Say ""yes"": now (end)"\n');
    expect(stepsOf(map)).toEqual(['Sales: north: Say "yes": now (end)']);
  });

  it('takes a heading for the title, and the kind of a lane', () => {
    const outline = outlineOf('# Lead to cash\nCustomer (outside): Asks\nCRM (system): Log\n');
    expect(outline.title).toBe('Lead to cash');
    expect(outline.lanes.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'Customer outside',
      'CRM system',
    ]);
  });
});

describe('[OL3] indentation branches', () => {
  it('one branch is a side way: the line after it goes on from the step', () => {
    const map = mapOfOutline('Sales: Complete?\n  [no] Ask\n  Note it\nEstimate\n');
    expect(arrowsOf(map)).toEqual(['Complete? -> Estimate', 'Complete? -> Ask: no', 'Ask -> Note it']);
  });

  it('two or more are alternatives: the line after them joins their open ends', () => {
    const map = mapOfOutline(
      'Sales: In stock?\n\t[yes] Reserve\n\t[no] Parts: Order\n\tWait for it\n\t[gone] Say so (end)\nShip\n',
    );
    expect(arrowsOf(map)).toEqual([
      'In stock? -> Reserve: yes',
      'In stock? -> Order: no',
      'In stock? -> Say so: gone',
      'Reserve -> Ship',
      'Order -> Wait for it',
      'Wait for it -> Ship',
    ]);
  });

  it('a branch begins in the lane of its step, and the line after it goes on in that lane', () => {
    const map = mapOfOutline('Sales: Fits?\n  [no] Finance: Decline\n  [yes] Estimate\nSend\n');
    expect(stepsOf(map)).toEqual([
      'Sales: Fits? (decision)',
      'Sales: Send',
      'Finance: Decline',
      'Sales: Estimate',
    ]);
  });

  it('branches inside branches, and a line between two indentations, find their place', () => {
    const map = mapOfOutline('A?\n    [x] B?\n        [p] C\n        [q] D\n    E\n  F\nG\n');
    expect(arrowsOf(map)).toEqual([
      'A? -> G',
      'A? -> B?: x',
      'B? -> C: p',
      'B? -> D: q',
      'E -> F',
      'C -> E',
      'D -> E',
    ]);
  });

  it('at the margin a condition leaves the last decision', () => {
    const map = mapOfOutline('Sales: Fits?\n[yes] Estimate\nSend\n[no] Decline\n');
    expect(arrowsOf(map)).toEqual(['Fits? -> Estimate: yes', 'Fits? -> Decline: no', 'Estimate -> Send']);
  });

  it('reads conditions written like a lane', () => {
    const map = mapOfOutline('Sales: Fits?\n  yes: Estimate\n  If not: Decline\n');
    expect(arrowsOf(map)).toEqual(['Fits? -> Estimate: yes', 'Fits? -> Decline: If not']);
    expect(laneNamesOf(map)).toEqual(['Sales']);
  });
});

describe('[OL4] ways to steps that are there, and ways that end', () => {
  it('leads back, on, and to the second of a name', () => {
    const map = mapOfOutline(
      'Sales: Check\nFits?\n  [no] Ask\n  -> check\n  [maybe] -> Check {2}\nEstimate\nFinance: Check\n',
    );
    expect(arrowsOf(map).slice(1)).toEqual([
      'Fits? -> Estimate',
      'Fits? -> Ask: no',
      'Fits? -> Check: maybe',
      'Estimate -> Check',
      'Ask -> Check',
    ]);
    const [first, second] = [...map.step.values()].filter(({ name }) => name === 'Check');
    expect([...map.connection.values()].map(({ to }) => to).filter((to) => to === second?.id)).toHaveLength(
      2,
    );
    expect([...map.connection.values()].map(({ to }) => to).filter((to) => to === first?.id)).toHaveLength(1);
  });

  it('begins a flow of its own after an end, after three dashes, and with a start', () => {
    const map = mapOfOutline('Sales: A\nB (end)\nC\n---\nD\nE (start)\nF\n');
    expect(arrowsOf(map)).toEqual(['A -> B', 'E -> F']);
  });

  it('finds a step of the map where the outline has none of that name', () => {
    const map = buildMap({ steps: ['Sales: Bill'] });
    expect(outlineOf('Sales: Visit\n-> Bill\n', map).arrows[0]?.to).toEqual({ id: 'bill' });
  });

  it('keeps a way that the rules refuse as a note that says why', () => {
    const { notes, lines } = outlineOf(
      'Sales: Begin (start)\nWork\n  -> Work\n  [] -> Begin\n  [] -> Nowhere\n',
    );
    expect(notes).toEqual(['-> Work', '[] -> Begin', '[] -> Nowhere']);
    expect(lines.slice(2).map(({ said }) => said)).toEqual([
      'a step cannot lead to itself',
      'nothing leads to a start',
      'no step is called “Nowhere”',
    ]);
  });
});

describe('[OL5] columns of a spreadsheet', () => {
  it('without headings a lane comes before its step; an empty cell keeps the lane', () => {
    const map = mapOfOutline('Sales\tQualify\n\tEstimate\nDispatch\tBook: the visit\n');
    expect(stepsOf(map)).toEqual(['Sales: Qualify', 'Sales: Estimate', 'Dispatch: Book: the visit']);
    expect(arrowsOf(map)).toHaveLength(2);
  });

  it('without headings numbers before lane and step, or before the step, are left out', () => {
    expect(stepsOf(mapOfOutline('1\tSales\tCall\n2\t\tQuote\n3\tDispatch\tBook'))).toEqual([
      'Sales: Call',
      'Sales: Quote',
      'Dispatch: Book',
    ]);
    expect(outlineOf('1\tCall\n2\tQuote').steps.map(({ name }) => name)).toEqual(['Call', 'Quote']);
  });

  it('headings say which column is which, whatever their order', () => {
    const text =
      'No.\tStep\tTeam\tOwner\tSystem\tMinutes\tRoutine/exception\tColour\n' +
      '1\tQualify\tSales\tDana\tCRM\t12\tRoutine\tblue\n' +
      '2\tEstimate\tSales\tdana\tSheet\tlong\t\t\n';
    const outline = outlineOf(text);
    expect(outline.lines[0]).toEqual({ number: 1, became: 'headings', said: '' });
    expect(outline.steps.map(({ details }) => details)).toEqual([
      { owner: 'Dana', system: 'CRM', touchMinutes: 12, nature: 'routine', notes: 'Colour: blue' },
      { owner: 'dana', system: 'Sheet', notes: 'Touch time: long' },
    ]);
    const map = mapOfOutline(text);
    expect([...map.owner.values()].map(({ name }) => name)).toEqual(['Dana']);
    expect([...map.step.values()].map(({ ownerId }) => map.owner.get(ownerId ?? '')?.name)).toEqual([
      'Dana',
      'Dana',
    ]);
  });

  it('reads cells in quotes with tabs, quotes and line breaks in them', () => {
    const map = mapOfOutline('Lane\tStep\n"Sales, north"\t"Say ""hello""\nand wait"\nSales, north\t"Pay\n');
    expect(stepsOf(map)).toEqual(['Sales, north: Say "hello" and wait', 'Sales, north: "Pay']);
  });

  it('reads where a step leads, and a table of Markdown', () => {
    const map = mapOfOutline(
      '| Step | Lane | Leads to |\n|---|:-:|---|\n| Fits? | Sales | [yes] Book; [no] End |\n| Book | Dispatch | |\n| End (end) | Sales | |\n',
    );
    expect(arrowsOf(map)).toEqual(['Fits? -> Book: yes', 'Fits? -> End: no', 'Book -> End']);
  });
});

describe('[OL6] every line that says something is kept', () => {
  it('lines without words, rows without a step and garbage go to the parking lot, and say why', () => {
    const text = `Sales: Qualify\n?!?\n${'x'.repeat(30_000)}\n// call Leo\nEstimate\n`;
    const outline = outlineOf(text);
    expect(outline.notes).toEqual(['?!?', 'x'.repeat(30_000), 'call Leo']);
    expect(marksOf(text)).toEqual(['1 step', '2 note', '3 note', '4 note', '5 step']);
    expect(arrowsOf(mapOfOutline(text))).toEqual(['Qualify -> Estimate']);
  });

  it('keeps names of 10,000 characters, of other alphabets and of pictures', () => {
    const long = 'long name '.repeat(999).trim();
    const names = [long, 'تأكيد الطلب', '🎉🎉', 'a\u0007b'];
    expect([...mapOfOutline(names.join('\n')).step.values()].map(({ name }) => name)).toEqual(names);
  });

  it('keeps more notes than a parking lot has places', () => {
    const text = Array.from({ length: 1_500 }, (_, at) => `// note ${at}`).join('\n');
    const { parkingLot } = mapOfOutline(text).workflow.get('workflow') ?? { parkingLot: [] };
    expect(parkingLot.length).toBeLessThanOrEqual(1_000);
    expect(parkingLot.join('\n').split('\n')).toHaveLength(1_500);
  });
});

describe('[OL7] a text that is too large is refused at once', () => {
  it('says what it has and what is read', () => {
    expect(readOutline('x'.repeat(outlineLimits.characters + 1))).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('1,000,001 characters, more than the 1,000,000'),
    });
    expect(readOutline('Step\n'.repeat(2_001))).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('2,001 lines, more than the 2,000'),
    });
  });

  it('reads a megabyte of any kind in well under a second', () => {
    const kinds = [
      'x',
      ' ',
      '"',
      '"a\t',
      '\t',
      '[',
      '-',
      '*a* ',
      '(a',
      ':',
      '#',
      '`',
      '| ',
      'a b\n'.repeat(500),
    ];
    for (const kind of kinds) {
      const text = kind.repeat(Math.floor(999_000 / kind.length));
      const read = () => {
        readOutline(text);
        readOutline(text.replaceAll(/.{600}/gsu, '$&\n'));
      };
      expect(processorTime(read), JSON.stringify(kind.slice(0, 9))).toBeLessThan(2_000);
    }
  });
});
