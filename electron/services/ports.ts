import type { AppMenu } from '../../shared/contract/appMenu.ts';
import type {
  CardJob,
  CheatSheetJob,
  PictureJob,
  ReportJob,
  ScoreSheetJob,
} from '../../shared/contract/printJob.ts';

/** A file the user chose to be read. Only the host knows where it lies. */
export interface SourceFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  read(): Promise<Uint8Array>;
}

/** A place the user chose to be written. The write is whole or not at all. */
export interface DestinationFile {
  readonly name: string;
  write(content: Uint8Array | string): Promise<void>;
}

export interface FileKind {
  /** As the dialog shows it, such as "Baton map". */
  readonly label: string;
  /** Without the dot. */
  readonly extensions: readonly string[];
}

export interface Dialogs {
  chooseSources(kinds: readonly FileKind[]): Promise<readonly SourceFile[]>;
  chooseDestination(suggestedName: string, kind: FileKind): Promise<DestinationFile | null>;
}

export interface Printing {
  /** A job is about to come: whatever takes time may begin. A failure shows when the job comes. */
  prepare(): void;
  /** A tagged, outlined PDF of the print page with this job. */
  pdf(job: CardJob | CheatSheetJob | ReportJob | ScoreSheetJob): Promise<Uint8Array>;
  /** A PNG of the picture that the print page draws, at `scale` device pixels for each CSS pixel. */
  png(job: PictureJob, scale: number): Promise<Uint8Array>;
}

/**
 * A process of its own for one piece of work: it can be ended whatever it is busy with, and when it runs out of memory
 * it takes nobody along.
 */
export interface HelperProcess {
  onMessage(listener: (message: unknown) => void): void;
  /** Resolves with its exit code when it has ended, null where a signal ended it; rejects when it could not start. */
  readonly ended: Promise<number | null>;
  kill(): void;
}

/** Starts the script with this work to do, and at most so many megabytes for its objects. */
export type StartHelper = (script: URL, work: unknown, megabytes: number) => HelperProcess;

/** The window's menu, where the host has one. */
export interface NativeMenu {
  /** Shows the page's commands beside the entries that the system has by itself. */
  show(menu: AppMenu): void;
}

export interface Clock {
  /** ISO 8601, UTC. */
  now(): string;
}

export interface Ids {
  /** A new identifier, 1–64 characters of A–Z a–z 0–9 _ -. */
  create(): string;
}

export interface Log {
  info(message: string): void;
  error(message: string, cause?: unknown): void;
}

/** Everything the services ask of the world around them. */
export interface Ports {
  readonly dialogs: Dialogs;
  readonly printing: Printing;
  readonly menu: NativeMenu;
  readonly startHelper: StartHelper;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** Who edits on this machine, for the log of diffs. */
  readonly author: string;
}
