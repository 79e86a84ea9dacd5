export interface StartConditions {
  /** Chromium was told to go without its sandbox. */
  readonly isUnsandboxed: boolean;
  readonly isPackaged: boolean;
  readonly isRoot: boolean;
}

/** The sentence with which a start is refused, or null. Only root in a clone, who can have no sandbox, goes without. */
export function startRefusal({ isUnsandboxed, isPackaged, isRoot }: StartConditions): string | null {
  if (!isUnsandboxed || (!isPackaged && isRoot)) return null;
  return 'Baton does not run without its sandbox: start it without --no-sandbox, and not as root.';
}
