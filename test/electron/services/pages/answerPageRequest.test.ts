import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerPageRequest } from '../../../../electron/services/pages/answerPageRequest.ts';
import { type PageFiles, readPageFiles } from '../../../../electron/services/pages/pageFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-pages-'));
const origin = 'https://pages.invalid';
let files: PageFiles;

beforeAll(() => {
  mkdirSync(join(folder, 'assets'));
  const page = '<meta name="style-nonce" content="__STYLE_NONCE__">';
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'print.html'), page);
  writeFileSync(join(folder, 'assets/a.js'), '1');
  writeFileSync(join(folder, 'assets/a.js.map'), '{}');
  files = readPageFiles(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const get = (path: string) => answerPageRequest(files, origin, { method: 'GET', url: origin + path });

describe('[HO16] the pages come from a fixed map of files', () => {
  it('a file is answered with its type, and / with the first page', () => {
    expect(get('/assets/a.js')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    });
    expect(get('/')?.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('anything else is not answered: other paths, kinds, methods and origins', () => {
    for (const path of [
      '/../secret',
      '/assets/../index.html',
      '/assets/a.js.map',
      '/assets/a.js?x',
      '/assets/',
      '//a',
    ])
      expect(get(path), path).toBeNull();
    expect(answerPageRequest(files, origin, { method: 'POST', url: `${origin}/` })).toBeNull();
    expect(
      answerPageRequest(files, origin, { method: 'GET', url: 'https://pages.invalid.example/' }),
    ).toBeNull();
  });

  it('a file that is written later is not there: the folder was read once', () => {
    writeFileSync(join(folder, 'assets/late.js'), '2');
    expect(get('/assets/late.js')).toBeNull();
    expect(readPageFiles(folder).has('/assets/late.js')).toBe(true);
  });

  it('without pages one sentence says how to make them', () => {
    expect(() => readPageFiles(join(folder, 'assets'))).toThrow(/run "npm run build"/);
    expect(() => readPageFiles(join(folder, 'missing'))).toThrow(/run "npm run build"/);
  });
});

describe('[HO17] every answer carries the policy', () => {
  const policy = (path: string) => get(path)?.headers['content-security-policy'] ?? '';

  it('allows our own scripts, styles, fonts and pictures, and nothing to connect to, post to or be framed by', () => {
    for (const path of ['/', '/print.html', '/assets/a.js']) {
      expect(policy(path)).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w-]{24}';/,
      );
      for (const rule of [
        "connect-src 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ])
        expect(policy(path)).toContain(rule);
      expect(policy(path)).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  it('has a nonce of its own in each answer, the one that its page names', () => {
    const nonceOf = (path: string) => {
      const answer = get(path);
      const nonce = /'nonce-([\w-]+)'/.exec(answer?.headers['content-security-policy'] ?? '')?.[1] ?? 'none';
      expect(answer?.body.toString()).toContain(`content="${nonce}"`);
      return nonce;
    };
    expect(new Set([nonceOf('/'), nonceOf('/'), nonceOf('/print.html')]).size).toBe(3);
  });

  it('forbids guessing types and keeps nothing', () => {
    expect(get('/assets/a.js')?.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
    });
  });
});
