/** What can be done with one map of the library. */
export interface MapCardActions {
  open(): void;
  startRenaming(): void;
  rename(title: string): void;
  stopRenaming(): void;
  duplicate(): void;
  saveAsTemplate(): void;
  duplicateAsToBe(): void;
  compare(): void;
  remove(): void;
}
