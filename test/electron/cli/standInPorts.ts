import type { CommandPorts } from '../../../electron/cli/commandPorts.ts';
import { createCommandPorts } from '../../../electron/cli/createCommandPorts.ts';
import type { PrintJob } from '../../../shared/contract/printJob.ts';

export interface StandInPorts extends CommandPorts {
  readonly printed: string[];
  readonly complained: string[];
  readonly written: Map<string, string>;
  readonly jobs: PrintJob[];
}

/** The command line with real files to read, and everything it puts out kept for the test. */
export function standInPorts(readBy: 'a person' | 'a program' = 'a person'): StandInPorts {
  const printed: string[] = [];
  const complained: string[] = [];
  const written = new Map<string, string>();
  const jobs: PrintJob[] = [];
  const ports = createCommandPorts({
    prepare: () => undefined,
    pdf: async (job: PrintJob) => {
      jobs.push(job);
      return Buffer.from('%PDF-');
    },
    png: async (_, scale) => Buffer.from(`PNG at ${scale}`),
  });
  return {
    ...ports,
    version: '1.2.3',
    clock: { now: () => '2026-03-04T05:06:07.000Z' },
    destination: (name) => ({
      name,
      write: async (content) => void written.set(name, Buffer.from(content).toString()),
    }),
    raterMode: () => 'named' as const,
    ownPresets: () => [],
    isTerminal: readBy === 'a person',
    print: (line) => void printed.push(line),
    complain: (sentence) => void complained.push(sentence),
    printed,
    complained,
    written,
    jobs,
  };
}
