import type { KeyGroup } from '../../../shared/contract/printJob.ts';
import type { App } from '../../app/appContext.ts';
import { showKeys } from '../../app/keys.ts';

/** What is done by keys that no command has: a name being typed, and the pointer. */
export function otherKeys(platform: App['platform']): readonly KeyGroup[] {
  const shown = (keys: string) => showKeys(keys, platform);
  return [
    {
      name: 'While typing a name',
      rows: [
        { name: 'Keep it and add the next step', keys: ['Tab'] },
        { name: 'Keep it', keys: ['Enter'] },
        { name: 'Leave it', keys: ['Esc'] },
        {
          name: 'Hand off to the lane below or above',
          keys: [shown('Mod+ArrowDown'), shown('Mod+ArrowUp')],
        },
        { name: 'Put the step in a lane', keys: ['@ and the lane'] },
        { name: 'Make it a decision', keys: ['? at the end'] },
        { name: 'Say what is handed over', keys: ['-> and the words'] },
      ],
    },
    {
      name: 'With the pointer',
      rows: [
        { name: 'Move the view', keys: ['Space and drag', 'Wheel'] },
        { name: 'Zoom', keys: [platform === 'mac' ? '⌘ and wheel' : 'Ctrl and wheel'] },
        { name: 'Select several', keys: ['Shift and click'] },
      ],
    },
  ];
}
