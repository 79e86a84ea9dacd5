import { describe, expect, it } from 'vitest';
import { checkRuntime } from '../../../../electron/services/library/checkRuntime.ts';

describe('[LI22] the Node that runs Baton', () => {
  it.each([
    ['20.20.2', '9'],
    ['18.0.0', '8'],
    ['0.12.0', undefined],
  ])('Node %s is too old, and told so in a sentence', (node, napi) => {
    expect(checkRuntime({ node, napi })).toBe(
      `Baton needs Node 22.14 or newer, and this is Node ${node}. Start it with “npm start”, which brings its own, or install a newer Node.`,
    );
  });

  it.each([
    ['22.14.0', '10'],
    ['24.21.0', '10'],
    ['30.0.0', '12'],
  ])('Node %s will do', (node, napi) => {
    expect(checkRuntime({ node, napi })).toBeNull();
  });

  it('this one will do', () => {
    expect(checkRuntime()).toBeNull();
  });
});
