import { describe, expect, it } from 'vitest';
import { givenWords, workflowFilesIn } from '../../../../electron/hosts/electron/givenWords.ts';
import { startRefusal } from '../../../../electron/hosts/electron/startRefusal.ts';

describe('[HO14] starting without the sandbox', () => {
  it('is refused in one sentence; only root in a clone may, who can have none', () => {
    const conditions = { isUnsandboxed: true, isPackaged: true, isRoot: true };
    expect(startRefusal(conditions)).toMatch(/sandbox/);
    expect(startRefusal({ ...conditions, isPackaged: false, isRoot: false })).toMatch(/sandbox/);
    expect(startRefusal({ ...conditions, isPackaged: false })).toBeNull();
    expect(startRefusal({ ...conditions, isUnsandboxed: false })).toBeNull();
  });
});

describe('[HO13] the words given to the program', () => {
  it('begin after the program, and in a clone after its folder; Chromium’s own flags are left out', () => {
    expect(givenWords(['baton', 'check', 'a.baton'], true)).toEqual(['check', 'a.baton']);
    expect(givenWords(['electron', '.', '--no-sandbox', '--library', 'x'], false)).toEqual([
      '--library',
      'x',
    ]);
  });

  it('name the files to open', () => {
    expect(workflowFilesIn(['a.baton', '--library', 'x', 'B.BPMN', 'c.txt'])).toEqual(['a.baton', 'B.BPMN']);
  });
});
