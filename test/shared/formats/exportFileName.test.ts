import { describe, expect, it } from 'vitest';
import { exportFileName } from '../../../shared/formats/exportFileName.ts';

describe('[EX2] a suggested file name is valid everywhere and says what is in the file', () => {
  it.each([
    ['Lead to cash', 'ranking', 'csv', 'Lead to cash ranking.csv'],
    ['Lead to cash', '', 'baton', 'Lead to cash.baton'],
    ['Rechnung klären', '', 'baton', 'Rechnung klären.baton'],
    ['请求 审批', '', 'baton', '请求 审批.baton'],
    ['../../etc/passwd', '', 'svg', 'etc passwd.svg'],
    ['C:\\Windows\\win.ini', '', 'svg', 'C Windows win ini.svg'],
    ['a<b>c:"d"|e?f*g', '', 'svg', 'a b c d e f g.svg'],
    ['.hidden', '', 'svg', 'hidden.svg'],
    ['trailing. . ', '', 'svg', 'trailing.svg'],
    ['line\nbreak\u0000and\u0007bell', '', 'svg', 'line break and bell.svg'],
    ['evil\u202Egpj.exe', '', 'svg', 'evil gpj exe.svg'],
    ['NUL', '', 'svg', 'NUL_.svg'],
    ['com1', '', 'svg', 'com1_.svg'],
    ['com10', '', 'svg', 'com10.svg'],
    ['', 'card', 'pdf', 'workflow card.pdf'],
    ['///', '', 'pdf', 'workflow.pdf'],
  ])('%j with %j as %s becomes %j', (title, suffix, extension, name) => {
    expect(exportFileName(title, suffix, extension)).toBe(name);
  });

  it('cuts a long title between characters, within 255 bytes', () => {
    // Four bytes each: thirty fit into 120.
    expect(exportFileName('𠮷'.repeat(200), '', 'svg')).toBe(`${'𠮷'.repeat(30)}.svg`);
  });
});
