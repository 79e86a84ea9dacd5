/** The panel follows the selection a moment later; a handoff whose panel is not there after so many frames has none. */
const FRAMES_WAITED = 60;

/** Puts the focus on the score row of this handoff that is asked now, once it is drawn. */
export function focusPanel(handoffId: string): void {
  const row = `[data-scorecard="${CSS.escape(handoffId)}"] [tabindex="0"]`;
  requestAnimationFrame(() => focusWhenDrawn(row));
}

/** Puts the focus into the field for the comment on the scores of this handoff, once it is drawn. */
export function focusComment(handoffId: string): void {
  focusWhenDrawn(`[data-rating-comment="${CSS.escape(handoffId)}"] textarea`);
}

function focusWhenDrawn(selector: string, frames = FRAMES_WAITED): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (element) element.focus();
  else if (frames > 0) requestAnimationFrame(() => focusWhenDrawn(selector, frames - 1));
}

/** Whether what has the focus does something of its own on Enter. */
export function focusTakesEnter(): boolean {
  return (
    document.activeElement?.matches('button, a, summary, [type="radio"], [role="gridcell"], [role="row"]') ??
    false
  );
}

/** Shows the panel from its beginning, once what has changed is drawn. */
export function showTopOfPanel(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.querySelector('[data-scorecard]')?.closest('aside')?.scrollTo({ top: 0 });
    }),
  );
}
