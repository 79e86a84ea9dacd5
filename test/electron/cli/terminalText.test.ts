import { afterEach, expect, it, vi } from 'vitest';
import { createCommandPorts } from '../../../electron/cli/createCommandPorts.ts';
import { terminalText } from '../../../electron/cli/terminalText.ts';

afterEach(() => vi.restoreAllMocks());

it('[CL7] control characters of a file are written out, and everything else stays', () => {
  expect(terminalText('Kläre → 漢字\nnext')).toBe('Kläre → 漢字\nnext');
  expect(terminalText('\u001b]0;owned\u0007 \u009b2J \r \u0000')).toBe(
    '\\u001b]0;owned\\u0007 \\u009b2J \\u000d \\u0000',
  );
  const entry = { name: 'bell\u0007 \u009b2J' };
  expect(JSON.parse(terminalText(JSON.stringify(entry)))).toEqual(entry);
});

it('[CL7] on both outputs', () => {
  const written: string[] = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const ports = createCommandPorts({
    prepare: () => undefined,
    pdf: async () => Buffer.of(),
    png: async () => Buffer.of(),
  });
  ports.print('a\u001bb');
  ports.complain('c\u009bd');
  vi.restoreAllMocks();
  expect(written).toEqual(['a\\u001bb\n', 'c\\u009bd\n']);
});
