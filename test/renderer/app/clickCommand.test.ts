import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../../renderer/app/appContext.ts';
import { commandForKeys } from '../../../renderer/app/commandForKeys.ts';
import { commands } from '../../../renderer/app/commands.ts';
import { clickCommand } from '../../../renderer/app/useKeyboard.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { shellApp } from './shellApp.ts';

let app: App;
let asked: string[];
beforeEach(() => {
  app = shellApp(buildMap({ steps: ['Sales: Qualify'] })).app;
  asked = [];
  app.camera.attach({ focus: () => asked.push('keys to the map'), fit: () => asked.push('fit') } as never);
});
afterEach(() => vi.unstubAllGlobals());

const focusIs = (element: object) => vi.stubGlobal('document', { activeElement: element });
const escapeKey = {
  key: 'Escape',
  code: 'Escape',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
};
const commandOfEscape = () =>
  commandForKeys(app, commands, { ...escapeKey, isComposing: false, getModifierState: () => false }, 'free');

describe('[SH17] the keys are the map’s', () => {
  it('after a click on a button, and stay on the button that a key pressed', () => {
    clickCommand(app, 'view.fit')({ detail: 1 } as never);
    expect(asked).toEqual(['keys to the map', 'fit']);
    clickCommand(app, 'view.fit')({ detail: 0 } as never);
    expect(asked).toEqual(['keys to the map', 'fit', 'fit']);
  });

  it('after Escape anywhere beside the map; on the map Escape selects nothing first', () => {
    focusIs({ hasAttribute: () => false, matches: () => false });
    app.session.select({ kind: 'step', ids: ['qualify'] });
    expect(commandOfEscape()?.id).toBe('view.keysToMap');
    void commandOfEscape()?.run(app);
    expect(asked).toEqual(['keys to the map']);
    focusIs({ hasAttribute: (name: string) => name === 'data-canvas', matches: () => false });
    expect(commandOfEscape()?.id).toBe('walk.none');
    app.session.show('matrix');
    focusIs({ hasAttribute: () => false, matches: () => false });
    expect(commandOfEscape()).toBeUndefined();
  });
});
