import type { Page } from 'playwright-core';
import type { StandInDialogs } from './standInDialogs.ts';

/** What a test asks of the host that shows the page, whichever host it is. */
export interface LaunchedHost {
  /** Opens the file as a file association does. */
  openFile(path: string): Promise<void>;
  /** As the window's close button: what the page holds is stored first. Answers whether the window closed. */
  requestClose(): Promise<boolean>;
  /** Resolves when the window is closed and everything is put away. */
  readonly closed: Promise<void>;
}

/** What a host gives to `launchBaton`. */
export interface LaunchedWindow {
  readonly page: Page;
  readonly host: LaunchedHost;
  /** What the dialogs will answer, and what was written through them. */
  readonly dialogs: StandInAnswers;
  /** What the services logged; an error here is a defect. */
  readonly logged: readonly string[];
}

/** The part of the stand-in dialogs that a test speaks to. */
export type StandInAnswers = Pick<StandInDialogs, 'answerSources' | 'cancelSaving' | 'written' | 'suggested'>;

export interface LaunchedBaton extends LaunchedWindow {
  /** The library's folder. */
  readonly library: string;
  /** Closes the window as a user does. The library stays; `remove` takes it away too. */
  close(): Promise<void>;
  remove(): Promise<void>;
}
