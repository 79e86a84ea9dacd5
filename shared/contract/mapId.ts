import { z } from 'zod';

/** Names one map of the library. */
export const mapIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
