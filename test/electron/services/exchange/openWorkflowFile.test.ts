import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BpmnReader } from '../../../../electron/services/exchange/createBpmnReader.ts';
import {
  LARGEST_FILE,
  openWorkflowFile,
  openWorkflowText,
} from '../../../../electron/services/exchange/openWorkflowFile.ts';
import { UserError } from '../../../../shared/contract/outcome.ts';
import { writeBatonFile } from '../../../../shared/formats/baton/writeBatonFile.ts';
import { readBpmn } from '../../../../shared/formats/bpmn/readBpmn.ts';
import { buildMap } from '../../../support/mapBuilder.ts';

const inThisProcess: BpmnReader = async (text, fileName) => readBpmn(text, fileName);
const map = buildMap({ steps: ['Sales: Qualify', 'Office: Estimate'], arrows: ['Qualify -> Estimate'] });
const baton = writeBatonFile(map, { savedAt: '2026-03-02T09:00:00.000Z' });

function bpmn(encoding: string, name = 'Rechnung klären'): string {
  return `<?xml version="1.0" encoding="${encoding}"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p">
<task id="a" name="${name}"/></process></definitions>`;
}

async function nameRead(bytes: Uint8Array): Promise<string | undefined> {
  const file = await openWorkflowFile('orders.bpmn', bytes, inThisProcess);
  return file.map.step.get('a')?.name;
}

async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  const error = await openWorkflowFile(name, bytes, inThisProcess).then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(error instanceof UserError)) throw new Error(`There was no sentence: ${String(error)}`);
  expect(error.code).toBe('refused-file');
  return error.message;
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}

describe('[EX3] what a file holds decides how it is read', () => {
  it.each(['orders.baton', 'orders.bpmn', 'orders', 'orders.txt'])(
    'opens a Baton map called %s',
    async (name) => {
      const file = await openWorkflowFile(name, Buffer.from(baton), inThisProcess);
      expect(file.map).toEqual(map);
      expect(file.report).toEqual({
        kept: ['All of the map: 2 lanes, 2 steps, 1 arrow, no scorecards, no pilot cards.'],
        dropped: [],
      });
    },
  );

  it.each(['orders.bpmn', 'orders.xml', 'orders.baton'])('opens a BPMN diagram called %s', async (name) => {
    const file = await openWorkflowFile(name, Buffer.from(bpmn('UTF-8')), inThisProcess);
    expect(file.map.step.get('a')?.name).toBe('Rechnung klären');
    expect(file.report.kept).toContain('1 step: 1 task.');
  });

  it('goes by the extension where the content is silent', async () => {
    expect(await refusal('orders.bpmn', Buffer.from('hello'))).toMatch(
      /^orders\.bpmn is not well-formed XML/,
    );
    expect(await refusal('orders.BATON', Buffer.from('hello'))).toMatch(/^orders\.BATON is not a Baton file/);
    expect(await refusal('orders.txt', Buffer.from('hello'))).toBe(
      'orders.txt is neither a Baton map, nor a score sheet, nor a BPMN diagram. Nothing was changed. Choose a .baton, .baton-scores or .bpmn file.',
    );
  });

  it('names the file without its folders', async () => {
    for (const name of ['/home/ana/orders.txt', 'C:\\maps\\orders.txt', '../orders.txt', ' orders.txt ']) {
      expect(await refusal(name, Buffer.from('hello'))).toMatch(/^orders\.txt is neither/);
    }
  });

  it('refuses a file over 64 MB before looking into it', async () => {
    expect(await refusal('orders.baton', new Uint8Array(LARGEST_FILE + 1))).toMatch(
      /^orders\.baton has 65 MB, more than the 64 MB that Baton reads\./,
    );
  });
});

describe('[EX4] text is decoded as the file says, and never guessed', () => {
  const utf16 = Buffer.from(bpmn('UTF-16'), 'utf16le');
  it.each([
    ['UTF-8', Buffer.from(bpmn('UTF-8'))],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${bpmn('UTF-8')}`)],
    ['UTF-16, low byte first, with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16, high byte first, with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped(utf16)])],
    ['UTF-16, low byte first', utf16],
    ['UTF-16, high byte first', swapped(utf16)],
    ['Latin-1', Buffer.from(bpmn('ISO-8859-1'), 'latin1')],
    ['UTF-8 that calls itself UTF-16', Buffer.from(bpmn('UTF-16'))],
  ])('%s', async (_encoding, bytes) => {
    expect(await nameRead(bytes)).toBe('Rechnung klären');
  });

  it('names the line with bytes that are no UTF-8', async () => {
    const sentence = await refusal('orders.bpmn', Buffer.from(bpmn('UTF-8'), 'latin1'));
    expect(sentence).toBe(
      'orders.bpmn holds bytes that are no UTF-8 text (line 3). Nothing was changed. Save or export it again as UTF-8.',
    );
  });

  it('refuses an encoding that it does not know', async () => {
    expect(await refusal('orders.bpmn', Buffer.from(bpmn('EBCDIC-XYZ', 'x')))).toContain('“EBCDIC-XYZ”');
  });

  it('names the line of a dropped file’s text where bytes were lost on the way', async () => {
    const lost = Buffer.from(bpmn('UTF-8'), 'latin1').toString('utf8');
    await expect(openWorkflowText('orders.bpmn', lost, inThisProcess)).rejects.toThrow(
      'no UTF-8 text (line 3)',
    );
    const whole = await openWorkflowText('orders.bpmn', bpmn('UTF-8'), inThisProcess);
    expect(whole.map.step.get('a')?.name).toBe('Rechnung klären');
  });
});

describe('[BP9] a malformed public case is refused with its line', () => {
  it('genmymodel-C.1.0-export.malformed.bpmn has a byte in line 97 that is no UTF-8', async () => {
    const name = 'genmymodel-C.1.0-export.malformed.bpmn';
    const path = join(import.meta.dirname, '../../../../../shared/cases/bpmn', name);
    if (!existsSync(path))
      throw new Error(`This test needs ../shared/cases/bpmn/${name} beside the project.`);
    expect(await refusal(name, readFileSync(path))).toBe(
      `${name} holds bytes that are no UTF-8 text (line 97). Nothing was changed. Save or export it again as UTF-8.`,
    );
  });
});
