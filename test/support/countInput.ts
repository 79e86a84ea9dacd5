import type { Page } from 'playwright-core';

export interface InputCount {
  /** Key presses that are not bare modifiers. */
  readonly keystrokes: number;
  readonly pointerEvents: number;
  /** Keys that make a step, and those of them after which its name was not open for typing in the next frame. */
  readonly made: number;
  readonly late: number;
}

declare global {
  var countedInput: { -readonly [K in keyof InputCount]: number };
}

/** Counts what the hands do from now on: trusted events of the page, before anything else sees them. */
export async function startCounting(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.countedInput = { keystrokes: 0, pointerEvents: 0, made: 0, late: 0 };
    const count = globalThis.countedInput;
    const modifiers = ['Control', 'Shift', 'Alt', 'Meta', 'AltGraph'];
    const makesStep = ({ key, ctrlKey, altKey, code }: KeyboardEvent): boolean =>
      key === 'Tab' || (ctrlKey && key.startsWith('Arrow')) || (altKey && code.startsWith('Digit'));
    const isOpenForTyping = (): boolean =>
      document.activeElement?.getAttribute('aria-label') === 'Name of the step' &&
      (document.activeElement as HTMLTextAreaElement).value === '';
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.isTrusted || modifiers.includes(event.key)) return;
      count.keystrokes += 1;
      if (!makesStep(event)) return;
      count.made += 1;
      requestAnimationFrame(() => {
        if (!isOpenForTyping()) count.late += 1;
      });
    };
    window.addEventListener('keydown', onKeyDown, true);
    const pointers = [
      'pointerdown',
      'pointerup',
      'pointermove',
      'mousedown',
      'mousemove',
      'wheel',
      'touchstart',
    ];
    const onPointer = (event: Event): void => {
      if (event.isTrusted) count.pointerEvents += 1;
    };
    for (const type of pointers) window.addEventListener(type, onPointer, true);
  });
}

export async function inputCount(page: Page): Promise<InputCount> {
  return page.evaluate(() => globalThis.countedInput);
}
