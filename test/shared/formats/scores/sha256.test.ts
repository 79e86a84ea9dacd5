import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256 } from '../../../../shared/formats/scores/sha256.ts';

it('[SS3] gives the digests that FIPS 180-4 publishes', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

it.each([1, 55, 56, 63, 64, 65, 119, 120, 1_000])('[SS3] agrees with OpenSSL on %i characters', (length) => {
  const text = 'é€😀\ud800a'.repeat(length).slice(0, length).toWellFormed();
  expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
});
