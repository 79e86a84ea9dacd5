export interface StartConditions {
  /** Chromium was told to go without its sandbox. */
  readonly isUnsandboxed: boolean;
  /** Chromium was told to let another program steer it, over a port or a pipe. */
  readonly isSteered: boolean;
  readonly isPackaged: boolean;
  readonly isRoot: boolean;
}

/**
 * The sentence with which a start is refused, or null. Only root in a clone, who can have no sandbox, goes without;
 * only a clone, for its tests, can be steered.
 */
export function startRefusal({
  isUnsandboxed,
  isSteered,
  isPackaged,
  isRoot,
}: StartConditions): string | null {
  if (isSteered && isPackaged)
    return 'Baton cannot be steered by another program: start it without --remote-debugging flags.';
  if (!isUnsandboxed || (!isPackaged && isRoot)) return null;
  return 'Baton does not run without its sandbox: start it without --no-sandbox, and not as root.';
}
