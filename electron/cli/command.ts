import type { CommandPorts } from './commandPorts.ts';
import type { CommandArguments, Usage } from './readArguments.ts';

/** One word after `baton`. */
export interface Command {
  readonly name: string;
  readonly usage: Usage;
  /** @throws UserError with the sentence for standard error. */
  run(given: CommandArguments, ports: CommandPorts): Promise<void>;
}
