import { Worker } from 'node:worker_threads';
import type { BpmnOutcome } from '../../../shared/formats/bpmn/readBpmn.ts';
import type { BpmnWork } from './bpmnWorker.ts';

/** Reads BPMN text. It always answers: with a map, or with the sentence that says why not. */
export type BpmnReader = (text: string, fileName: string) => Promise<BpmnOutcome>;

export interface BpmnReaderOptions {
  /** The worker's script, where a host has put it somewhere else. */
  readonly worker?: URL;
  /** After this many milliseconds, the start of the worker included, it is ended. */
  readonly deadline?: number;
  /** Megabytes the worker may hold before it is ended. */
  readonly memory?: number;
}

const DEADLINE_MILLISECONDS = 5_000;
const MEMORY_MEGABYTES = 768;

/** A reader that does its work in a thread of its own, one a file, which can be ended whatever it is busy with. */
export function createBpmnReader({
  worker = new URL('./bpmnWorker.ts', import.meta.url),
  deadline = DEADLINE_MILLISECONDS,
  memory = MEMORY_MEGABYTES,
}: BpmnReaderOptions = {}): BpmnReader {
  return (text, fileName) => {
    const work: BpmnWork = { text, fileName };
    const thread = new Worker(worker, {
      workerData: work,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    });
    return answerOf(thread, deadline, fileName);
  };
}

/**
 * The thread's answer. A thread that has answered ends by itself: ending it from outside while it does so can take the
 * whole process along. Only one that is still there at the deadline is ended.
 */
function answerOf(thread: Worker, deadline: number, fileName: string): Promise<BpmnOutcome> {
  const { promise, resolve, reject } = Promise.withResolvers<BpmnOutcome>();
  const timer = setTimeout(() => {
    const seconds = `${deadline / 1_000} ${deadline === 1_000 ? 'second' : 'seconds'}`;
    resolve(refused(`${fileName} could not be read within ${seconds}`));
    void thread.terminate();
  }, deadline);
  thread.once('message', (outcome: BpmnOutcome) => {
    resolve(outcome);
    timer.unref();
    thread.unref();
  });
  thread.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
      resolve(refused(`${fileName} needs too much memory to be read`));
    else reject(error);
  });
  thread.once('exit', () => {
    clearTimeout(timer);
    reject(new Error('The BPMN worker ended without an answer.'));
  });
  return promise;
}

function refused(what: string): BpmnOutcome {
  const remedy = 'Split the diagram into smaller ones and import them one by one.';
  return { kind: 'refused', line: null, sentence: `${what}. Nothing was imported. ${remedy}` };
}
