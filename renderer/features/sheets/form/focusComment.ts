/** Puts the focus into the field for a comment on the handoff that is asked. */
export function focusComment(): void {
  document.querySelector<HTMLTextAreaElement>('[data-sheet-comment] textarea')?.focus();
}
