/** Loaded first in a stand-in utility process: the way to the parent that Electron gives in place of `send`. */
const send = process.send?.bind(process);
Object.assign(process, {
  send: undefined,
  parentPort: {
    once: (_: 'message', listener: (message: { data: unknown }) => void) =>
      process.once('message', (data) => listener({ data })),
    postMessage: (message: unknown) => send?.(message),
  },
});
