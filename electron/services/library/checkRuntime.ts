/** The level of Node-API that the database addon is built against. An older Node crashes on loading it. */
const NEEDED_NODE_API = 10;

/**
 * A sentence when this Node cannot run the library, else null.
 * It is asked before the database addon is loaded, and loads nothing itself.
 */
export function checkRuntime(
  versions: { readonly node: string; readonly napi?: string | undefined } = process.versions,
): string | null {
  if (Number(versions.napi ?? 0) >= NEEDED_NODE_API) return null;
  return (
    `Baton needs Node 22.14 or newer, and this is Node ${versions.node}. ` +
    'Start it with “npm start”, which brings its own, or install a newer Node.'
  );
}
