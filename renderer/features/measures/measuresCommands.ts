import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';

export const measuresCommands: readonly Command[] = [
  {
    id: 'measures.open',
    group: 'Handoff',
    label: () => 'Measure the handoff',
    alsoCalled: 'volume wait rework touch time reminders numbers',
    keys: ['Shift+N'],
    isEnabled: hasHandoff,
    whyNot: 'Select a handoff',
    run: (app) => {
      app.session.setState({ panelShown: true });
      focusMeasures();
    },
  },
];

function hasHandoff(app: App): boolean {
  const { selection, view } = app.session.getState();
  return app.document.getState().open !== null && view !== 'card' && selection.kind === 'handoff';
}

/** The panel follows the selection a moment later; one that is not there after so many frames has no measures. */
const FRAMES_WAITED = 60;

/** Puts the focus on the first measure in the panel, once it is drawn. */
function focusMeasures(frames = FRAMES_WAITED): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLInputElement>('aside [data-measure]');
    if (!field) {
      if (frames > 0) focusMeasures(frames - 1);
      return;
    }
    showUnderHeading(field.closest('section'));
    field.focus({ preventScroll: true });
  });
}

/** The panel's heading stays over what is scrolled. */
function showUnderHeading(section: HTMLElement | null): void {
  const panel = section?.closest('aside');
  const heading = panel?.querySelector('header');
  if (!section || !panel || !heading) return;
  panel.scrollBy(0, section.getBoundingClientRect().top - heading.getBoundingClientRect().bottom);
}
