import { protocol, type Session } from 'electron';
import { answerPageRequest } from '../../services/pages/answerPageRequest.ts';
import type { PageFiles } from '../../services/pages/pageFiles.ts';

/** Where the pages of the Electron host live. */
export const electronOrigin = 'baton://app';

/** To be called before the application is ready. */
export function registerPageScheme(): void {
  const privileges = { standard: true, secure: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'baton', privileges }]);
}

/** Answers requests for our own origin from the fixed map of files; there is nothing else behind the scheme. */
export function servePages(session: Session, files: PageFiles): void {
  session.protocol.handle('baton', (request) => {
    const answer = answerPageRequest(files, electronOrigin, request);
    if (!answer) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(answer.body), { status: answer.status, headers: answer.headers });
  });
}
