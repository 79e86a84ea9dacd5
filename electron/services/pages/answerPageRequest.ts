import { randomBytes } from 'node:crypto';
import type { PageFiles } from './pageFiles.ts';
import { securityHeaders } from './securityHeaders.ts';

export interface PageRequest {
  readonly method: string;
  readonly url: string;
}

export interface PageAnswer {
  readonly status: 200;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** Stands in the built HTML where the nonce of the answer goes. */
const NONCE_PLACEHOLDER = '__STYLE_NONCE__';

/** The answer to a GET for exactly one of our own files, or null: every other request is to be aborted. */
export function answerPageRequest(files: PageFiles, origin: string, request: PageRequest): PageAnswer | null {
  if (request.method !== 'GET' || !request.url.startsWith(`${origin}/`)) return null;
  const path = request.url.slice(origin.length);
  const file = files.get(path === '/' ? '/index.html' : path);
  if (!file) return null;
  const nonce = randomBytes(18).toString('base64url');
  const isPage = file.contentType.startsWith('text/html');
  return {
    status: 200,
    headers: { ...securityHeaders(nonce), 'content-type': file.contentType },
    body: isPage ? withNonce(file.content, nonce) : file.content,
  };
}

function withNonce(page: Buffer, nonce: string): Buffer {
  return Buffer.from(page.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce));
}
