import type { CDPSession, Page } from 'playwright-core';

/** A reference to an object that lives in the browser. */
export interface Reference {
  readonly objectId: string;
}

/**
 * A script world of our own beside the page's: it shares the window, so the browser's own file dialogs open from it,
 * and no object of it (no file, no path, no handle) can be seen by the scripts of the page.
 */
export interface DialogWorld {
  /** Runs an expression as if the user had just clicked; null when it comes to null. */
  open(expression: string): Promise<Reference | null>;
  /** Calls a function on the object and answers what it returns, as JSON. */
  call(on: Reference, declaration: string, ...parameters: readonly string[]): Promise<unknown>;
  /** The objects in an array. */
  entries(of: Reference): Promise<Reference[]>;
  /** Where a File lies on the disk. */
  pathOf(file: Reference): Promise<string>;
}

export async function createDialogWorld(page: Page): Promise<DialogWorld> {
  const protocol = await page.context().newCDPSession(page);
  const worldId = async () => {
    const { frameTree } = await protocol.send('Page.getFrameTree');
    const world = { frameId: frameTree.frame.id, worldName: 'baton-dialogs' };
    return (await protocol.send('Page.createIsolatedWorld', world)).executionContextId;
  };
  return {
    async open(expression) {
      const options = { contextId: await worldId(), userGesture: true, awaitPromise: true };
      const answer = await protocol.send('Runtime.evaluate', { expression, ...options });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
      return answer.result.objectId ? { objectId: answer.result.objectId } : null;
    },
    call: (on, declaration, ...parameters) => callOn(protocol, on, declaration, parameters),
    async entries(of) {
      const { result } = await protocol.send('Runtime.getProperties', { ...of, ownProperties: true });
      return result.flatMap(({ name, value }) =>
        /^\d+$/.test(name) && value?.objectId ? [{ objectId: value.objectId }] : [],
      );
    },
    pathOf: async (file) => (await protocol.send('DOM.getFileInfo', { objectId: file.objectId })).path,
  };
}

async function callOn(
  protocol: CDPSession,
  on: Reference,
  declaration: string,
  parameters: readonly string[],
): Promise<unknown> {
  const answer = await protocol.send('Runtime.callFunctionOn', {
    objectId: on.objectId,
    functionDeclaration: declaration,
    arguments: parameters.map((value) => ({ value })),
    awaitPromise: true,
    returnByValue: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
  return answer.result.value;
}
