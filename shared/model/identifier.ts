import { z } from 'zod';

const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * An identifier: 1–200 letters, digits, marks, `_`, `-` or `.`, unique among the records of its type in one map.
 * A colon is left out because it joins identifiers (a handoff is `sender:receiver`).
 */
export const identifierSchema = z
  .string()
  .max(200)
  .regex(/^[\p{L}\p{N}\p{M}_.-]+$/u, 'is not an identifier')
  .refine((id) => !REFUSED_KEYS.has(id), 'is a refused key');

export const referenceSchema = identifierSchema.nullable();

export const LONGEST_TEXT = 100_000;

/** One line or more that a person typed. Kept as typed; 100,000 characters at most. */
export const textSchema = z.string().max(LONGEST_TEXT);
