import { z } from 'zod';

/** Why a call did not succeed. The code is for the program, the sentence is shown to the user as it stands. */
const failureCodes = [
  /** The request is not in the contract. A defect of the caller, never of the user. */
  'bad-request',
  'not-found',
  /** A file was not ours, too new, damaged or too large; nothing was changed. */
  'refused-file',
  /** The map changed since the caller read it. */
  'conflict',
  'disk-full',
  'read-only',
  'input-output',
  'library-in-use',
  'library-too-new',
  'library-damaged',
  'no-browser',
  'unexpected',
] as const;

const failureSchema = z.strictObject({ code: z.enum(failureCodes), sentence: z.string() });
export type FailureCode = (typeof failureCodes)[number];
export type Failure = Readonly<z.infer<typeof failureSchema>>;

/** An error with a sentence that says what happened and what to do. */
export class UserError extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'UserError';
    this.code = code;
  }

  get failure(): Failure {
    return { code: this.code, sentence: this.message };
  }
}

/** What every call across a process answers. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };
