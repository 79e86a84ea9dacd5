/** What can be done with one starting point; all but the first with one's own only. */
export interface TemplateCardActions {
  start(): void;
  edit(): void;
  startRenaming(): void;
  rename(title: string): void;
  stopRenaming(): void;
  remove(): void;
}
