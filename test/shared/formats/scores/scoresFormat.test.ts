import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { checksumOf } from '../../../../shared/formats/scores/scoresFormat.ts';

it('[SS3] the checksum is the SHA-256 of the rest of the file, whatever the order of its keys', () => {
  const text = '{"b":1,"name":"é€😀"}';
  const expected = createHash('sha256').update(text).digest('hex');
  expect(checksumOf({ name: 'é€😀', checksum: 'of before', b: 1 })).toBe(expected);
  expect(checksumOf({ b: 1, name: 'é€😀' })).toBe(expected);
  expect(checksumOf({ b: 2, name: 'é€😀' })).not.toBe(expected);
});
