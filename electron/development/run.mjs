// The first file of every script of a clone. It may meet any Node, so it stays plain JavaScript
// and loads nothing (above all not the native addon) before it knows the Node.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Runs TypeScript as it stands, and has the Node-API level that the database addon was built for. */
const OLDEST_NODE = [22, 18];
const OLDEST_NODE_API = 10;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isNewEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
if (!isNewEnough || Number(process.versions.napi) < OLDEST_NODE_API) {
  console.error(
    `Baton needs Node ${OLDEST_NODE.join('.')} or newer and this is Node ${process.versions.node}: run "npm ci" and then start it through npm, such as "npm start", which uses the Node that npm ci installs.`,
  );
  process.exit(1);
}

const [script] = process.argv.splice(2, 1);
const { buildWhenStale } = await import('./buildWhenStale.ts');
if (!(await buildWhenStale())) process.exit(1);
if (script) {
  process.argv[1] = resolve(script);
  await import(pathToFileURL(resolve(script)).href);
}
