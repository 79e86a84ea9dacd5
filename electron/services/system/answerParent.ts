/** The one message by which a helper process ends its work. */
export type HelperAnswer<Answer> = { readonly answer: Answer } | { readonly error: Error };

/** Electron gives its utility processes this way to the process that started them. */
interface ParentPort {
  once(event: 'message', listener: (message: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

/** For the script of a helper process: waits for its work, does it, and answers. */
export function answerParent<Work, Answer>(work: (given: Work) => Answer): void {
  const { parentPort } = process as { parentPort?: ParentPort };
  if (parentPort) {
    parentPort.once('message', ({ data }) => parentPort.postMessage(answerOf(work, data as Work)));
    return;
  }
  process.once('message', (given) => process.send?.(answerOf(work, given as Work)));
}

function answerOf<Work, Answer>(work: (given: Work) => Answer, given: Work): HelperAnswer<Answer> {
  try {
    return { answer: work(given) };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}
