import { expect } from 'vitest';
import type { E2eWindow } from './e2eWindow.ts';

/** Field of the card’s form -> what is written into it. */
export const cardTexts: Readonly<Record<string, string>> = {
  Promise: 'Every opening is advertised within five working days of its approval',
  'What is passed': 'The wording of the advertisement with its remarks',
  Sponsor: 'Ada Moreno, head of people',
  In: 'Openings of the sales team',
  'Improved path': 'Remarks are made in the tracker and answered there',
  'Routine rule': 'No change of grade or pay: Recruitment corrects and goes on',
  'Decides alone when': 'only the wording changes',
  'Escalates to': 'the hiring manager',
  'Escalates when': 'grade, pay or place change',
  'The person’s remaining role': 'Recruitment reads every remark',
  Due: 'One working day',
  Context: 'The remark, the version, who asked',
  Escalation: 'After a day Robin calls the hiring manager',
  'Next action': 'Correct, ask, or withdraw',
  Day: 'Monday, 09:00',
  People: 'Robin Vale and Kim Osei',
  First: '2026-02-02',
  Last: '2026-03-30',
  'Stop when': 'More than three advertisements withdrawn in a week',
  'At the latest': '2026-03-31',
  'Who may call it': 'Ada Moreno',
  'Manual workaround': 'Send the wording by e-mail as today',
  Rollback: 'Switch the form off, which takes five minutes',
  'What will prove it': 'Days from approval to publication, eight weeks before and after',
  'Who signs': 'Ada Moreno',
};

const form = ({ page }: E2eWindow) => page.getByRole('region', { name: 'Parts of the card' });

/** Types each name into its field, as new owners and systems. */
export async function fillNames(window: E2eWindow, names: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, name] of Object.entries(names)) {
    const field = form(window).getByRole('combobox', { name: label, exact: true });
    await field.click();
    await window.type(name);
    await window.press('Tab');
    await expect.poll(() => field.inputValue()).toBe(name);
  }
}

export async function fillTexts(
  window: E2eWindow,
  texts: Readonly<Record<string, string>> = cardTexts,
): Promise<void> {
  for (const [label, text] of Object.entries(texts)) {
    const field = form(window).getByRole('textbox', { name: label, exact: true });
    // A day is typed by parts in an order that the system sets; any other text is pasted.
    if (/^\d{4}-/.test(text)) await field.fill(text);
    else {
      await field.click();
      await window.page.keyboard.insertText(text);
    }
    await window.press('Enter');
    await expect.poll(() => field.inputValue()).toBe(text);
  }
}

/** Two metrics, each with its unit, baseline and target. */
export async function fillMetrics(window: E2eWindow): Promise<void> {
  const metrics = [
    ['Openings filled per recruiter', 'a month', '4', '6'],
    ['Advertisements withdrawn', 'a week', '2', 'no more than 2'],
  ];
  for (const [index, texts] of metrics.entries()) {
    await form(window).getByRole('button', { name: 'Add metric' }).click();
    const place = index + 1;
    const labels = [
      `Name of metric ${place}`,
      `Unit of metric ${place}`,
      `Baseline of metric ${place}`,
      `Target of metric ${place}`,
    ];
    await fillTexts(window, Object.fromEntries(labels.map((label, at) => [label, texts[at] ?? ''])));
  }
}

export async function chooseTier(window: E2eWindow, tier: RegExp): Promise<void> {
  await form(window).getByRole('combobox', { name: 'Decision tier' }).click();
  await window.page.getByRole('option', { name: tier }).click();
}

/** What is left out is not written: a person says why the start is narrow all the same. */
export async function overrideScope(window: E2eWindow): Promise<void> {
  await form(window).getByRole('button', { name: 'Answer differently: The start is narrow enough' }).click();
  await fillTexts(window, { Because: 'One team, one site, eight weeks' });
  await window.sees(form(window).getByText('The start is narrow enough: yes (answered by a person)'));
}
