import type { MapSummary } from '../../shared/contract/mapSummary.ts';
import type { Portfolio } from '../../shared/contract/portfolio.ts';
import type { OwnPreset } from '../../shared/model/ownPreset.ts';
import type { RaterMode } from '../../shared/model/raterNames.ts';
import type { WorkflowMap } from '../../shared/model/workflowMap.ts';
import type { WorkflowFile } from '../services/exchange/openWorkflowFile.ts';
import type { Clock, DestinationFile, Ids, Printing } from '../services/ports.ts';

/** What commands need of a library. */
export interface CommandLibrary {
  readonly overview: {
    /** @param today `YYYY-MM-DD`, on the user's calendar */
    portfolio(today: string): Promise<Portfolio>;
  };
  list(): readonly MapSummary[];
  addMap(map: WorkflowMap, how: { readonly label: string }): string;
  close(): void;
}

/** Everything a command asks of the world around it. */
export interface CommandPorts {
  readonly version: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly printing: Printing;
  /** @throws UserError when the file cannot be read as a workflow. */
  openFile(path: string): Promise<WorkflowFile>;
  /** @throws UserError when the file cannot be read as text. */
  openText(path: string): Promise<{ readonly name: string; readonly text: string }>;
  destination(path: string): DestinationFile;
  /** Whether the user shows raters by name, in the settings of this machine. */
  raterMode(): RaterMode;
  /** The presets of weights that the user keeps under names of their own. */
  ownPresets(): readonly OwnPreset[];
  /**
   * @param folder null for the user's own library
   * @param use a library that is only read must be there already where its folder is named
   */
  openLibrary(folder: string | null, use: 'to read' | 'to change'): Promise<CommandLibrary>;
  /** True when a person reads the output as it comes, not a program. */
  readonly isTerminal: boolean;
  /** One line of standard output. */
  print(line: string): void;
  /** One line of standard error. */
  complain(sentence: string): void;
}
