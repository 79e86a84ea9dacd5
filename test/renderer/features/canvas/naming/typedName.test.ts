import { describe, expect, it } from 'vitest';
import { type NamedStep, readTypedName } from '../../../../../renderer/features/canvas/naming/typedName.ts';

const sales = { id: 'a', name: 'Sales' };
const field = { id: 'b', name: 'Field service' };
const finance = { id: 'c', name: 'Finance' };
const step: NamedStep = { name: '', kind: 'task', lanes: [sales, field, finance], entry: 'step' };
const exit: NamedStep = { ...step, entry: 'decision' };

const read = (text: string, of: Partial<NamedStep> = {}) => readTypedName(text, { ...step, ...of });

describe('[WI4] what is typed over a step', () => {
  it('a question mark at the end makes a task a decision, and leaves other kinds alone', () => {
    expect(read('Big enough?')).toMatchObject({ name: 'Big enough?', kind: 'decision', laneId: null });
    expect(read('確認した？').kind).toBe('decision');
    expect(read('Answer in?', { kind: 'wait' }).kind).toBe('wait');
  });

  it('@ with the beginning of a lane’s name picks the lane and is no part of the name', () => {
    expect(read('@fin Write the invoice')).toMatchObject({ name: 'Write the invoice', laneId: 'c' });
    expect(read('Write the invoice @FIN')).toMatchObject({ name: 'Write the invoice', laneId: 'c' });
  });

  it('an @ that names no lane stays as typed', () => {
    const text = 'Mail to a@b.example @nobody';
    expect(read(text)).toMatchObject({ name: text, laneId: null });
  });

  it('line breaks stay', () => {
    expect(read('Check\nthe order').name).toBe('Check\nthe order');
  });
});

describe('[TY1] lanes by @', () => {
  it('a word inside a lane’s name picks it, but a lane that begins so comes first', () => {
    expect(read('Drive @serv').laneId).toBe('b');
    expect(read('Drive @serv', { lanes: [field, { id: 'd', name: 'Service desk' }] }).laneId).toBe('d');
  });

  it('case and diacritics do not matter', () => {
    expect(read('Pay @tresor', { lanes: [{ id: 'd', name: 'Trésorerie' }] }).laneId).toBe('d');
  });

  it('as many words as name a lane in full are taken, else as many as begin one', () => {
    expect(read('Drive @Field service there')).toMatchObject({ name: 'Drive there', laneId: 'b' });
    expect(read('@field service? Drive')).toMatchObject({ name: 'service? Drive', laneId: 'b' });
    expect(read('Drive @field serv there')).toMatchObject({ name: 'Drive there', laneId: 'b' });
    const lanes = [sales, { id: 'd', name: 'Sales order desk' }];
    expect(read('@sales order intake', { lanes })).toMatchObject({ name: 'order intake', laneId: 'a' });
    expect(read('@sales order desk intake', { lanes })).toMatchObject({ name: 'intake', laneId: 'd' });
  });
});

describe('[TY2] a lane in quotes', () => {
  it('is the one of that name, else a new one, wherever it stands', () => {
    expect(read('Pay @"finance"')).toMatchObject({ name: 'Pay', laneId: 'c', newLane: null });
    expect(read('@"Accounts  payable" Pay')).toMatchObject({
      name: 'Pay',
      laneId: null,
      newLane: 'Accounts payable',
    });
    expect(read('Pay @“Finance team” -> invoice')).toMatchObject({
      name: 'Pay',
      newLane: 'Finance team',
      passed: 'invoice',
    });
  });

  it('needs a name and the second quote', () => {
    expect(read('Pay @"Accounts payable')).toMatchObject({ name: 'Pay @"Accounts payable', newLane: null });
    expect(read('Pay @" "')).toMatchObject({ name: 'Pay @" "', newLane: null });
  });
});

describe('[TY3] -> at the end', () => {
  it('says what is passed, with either arrow, and is no part of the name', () => {
    expect(read('Schedule -> signed order')).toMatchObject({ name: 'Schedule', passed: 'signed order' });
    expect(read('Schedule → signed order').passed).toBe('signed order');
  });

  it('goes together with lane and question mark, in any order', () => {
    const meant = { name: 'Fits?', kind: 'decision', laneId: 'b', passed: 'signed order' };
    expect(read('Fits? @field -> signed order')).toMatchObject(meant);
    expect(read('Fits? -> signed order @field')).toMatchObject(meant);
    expect(read('@field Fits? -> signed order')).toMatchObject(meant);
  });

  it('stays in the name where no arrow leads to the step, and without a space before it', () => {
    expect(read('CRM -> ERP', { entry: 'none' })).toMatchObject({ name: 'CRM -> ERP', passed: null });
    expect(read('CRM->ERP')).toMatchObject({ name: 'CRM->ERP', passed: null });
  });

  it('nothing after it says nothing', () => {
    expect(read('Schedule ->')).toMatchObject({ name: 'Schedule ->', passed: null });
  });
});

describe('[TY4] the condition of a decision’s exit', () => {
  it('stands before a colon and a space', () => {
    expect(readTypedName('no: Tell the customer', exit)).toMatchObject({
      name: 'Tell the customer',
      condition: 'no',
    });
    expect(readTypedName('over 500 €: Ask the boss @fin -> offer', exit)).toMatchObject({
      name: 'Ask the boss',
      condition: 'over 500 €',
      laneId: 'c',
      passed: 'offer',
    });
  });

  it('is part of the name after any other step, and in times and addresses', () => {
    expect(read('Note: call back')).toMatchObject({ name: 'Note: call back', condition: null });
    expect(readTypedName('Call at 9:30', exit)).toMatchObject({ name: 'Call at 9:30', condition: null });
  });
});

describe('[TY5] signs alone', () => {
  it('leave the name as it was', () => {
    expect(read('@fin', { name: 'Pay' })).toMatchObject({ name: 'Pay', laneId: 'c' });
    expect(read('-> signed order', { name: 'Pay' })).toMatchObject({ name: 'Pay', passed: 'signed order' });
    expect(readTypedName('no:', { ...exit, name: 'Pay' })).toMatchObject({ name: 'Pay', condition: 'no' });
  });

  it('an empty text takes the name away', () => {
    expect(read('', { name: 'Pay' }).name).toBe('');
  });
});
