/** Puts the focus on the score row that is asked now, once it is drawn. */
export function focusPanel(): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('[data-scorecard] [tabindex="0"]')?.focus();
  });
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
