import { z } from 'zod';

/** The content security policy forbids code made from text, so zod must not compile its schemas. Import this first. */
z.config({ jitless: true });
