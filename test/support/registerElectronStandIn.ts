import { registerHooks } from 'node:module';
import { app } from './electronStandIn.ts';

/**
 * Preloaded into Node, lets it run the packaged application with a stand-in for Electron: the words begin right after
 * the program, as they do for a packaged application.
 */
const standIn = new URL('./electronStandIn.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});
process.argv.splice(1, 1);
app.on('stand-in-exit', (code: number) => process.exit(code));
