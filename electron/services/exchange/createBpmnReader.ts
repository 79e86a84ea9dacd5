import type { BpmnOutcome } from '../../../shared/formats/bpmn/readBpmn.ts';
import type { HelperProcess, StartHelper } from '../ports.ts';
import type { HelperAnswer } from '../system/answerParent.ts';
import type { BpmnWork } from './bpmnProcess.ts';

/** Reads BPMN text. It always answers: with a map, or with the sentence that says why not. */
export type BpmnReader = (text: string, fileName: string) => Promise<BpmnOutcome>;

export interface BpmnReaderOptions {
  /** The process's script, where a test has another. */
  readonly script?: URL;
  /** After this many milliseconds, the start of the process included, it is ended. */
  readonly deadline?: number;
  /** Megabytes the process may hold before it is ended. */
  readonly memory?: number;
}

const DEADLINE_MILLISECONDS = 5_000;
const MEMORY_MEGABYTES = 768;
/** How Node ends a process whose script threw. */
const THREW = 1;

/**
 * A reader that does its work in a process of its own, one a file. A thread would not do: one that comes to the end of
 * its memory can take the whole process along.
 */
export function createBpmnReader(
  start: StartHelper,
  {
    script = new URL('./bpmnProcess.ts', import.meta.url),
    deadline = DEADLINE_MILLISECONDS,
    memory = MEMORY_MEGABYTES,
  }: BpmnReaderOptions = {},
): BpmnReader {
  return (text, fileName) => {
    const work: BpmnWork = { text, fileName };
    return answerOf(start(script, work, memory), deadline, fileName);
  };
}

async function answerOf(helper: HelperProcess, deadline: number, fileName: string): Promise<BpmnOutcome> {
  const { promise, resolve, reject } = Promise.withResolvers<BpmnOutcome>();
  const timer = setTimeout(() => {
    const seconds = `${deadline / 1_000} ${deadline === 1_000 ? 'second' : 'seconds'}`;
    resolve(refused(`${fileName} could not be read within ${seconds}`));
  }, deadline);
  helper.onMessage((message) => {
    const answer = message as HelperAnswer<BpmnOutcome>;
    if ('answer' in answer) resolve(answer.answer);
    else reject(answer.error);
  });
  helper.ended.then((code) => {
    if (code === 0 || code === THREW) reject(new Error('The BPMN reader ended without an answer.'));
    else resolve(refused(`${fileName} needs too much memory to be read`));
  }, reject);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    helper.kill();
  }
}

function refused(what: string): BpmnOutcome {
  const remedy = 'Split the diagram into smaller ones and import them one by one.';
  return { kind: 'refused', line: null, sentence: `${what}. Nothing was imported. ${remedy}` };
}
