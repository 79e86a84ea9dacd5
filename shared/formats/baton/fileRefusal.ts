/** Why a file was not opened, in the order the stages are passed. Each has its sentence. */
export type FileRefusal =
  | { readonly kind: 'too-large' | 'not-baton'; readonly sentence: string }
  | { readonly kind: 'too-new' | 'cannot-migrate'; readonly version: number; readonly sentence: string }
  | {
      readonly kind: 'invalid';
      /** The record's type and identifier, such as `step s1`, or null where the file itself is meant. */
      readonly record: string | null;
      readonly field: string | null;
      readonly sentence: string;
    };

const REMEDY = 'Nothing was changed. Ask for the file again, or open another copy of it.';

export function tooLarge(name: string): FileRefusal {
  const sentence = `${name} is over 64 million characters long, more than Baton reads. ${REMEDY}`;
  return { kind: 'too-large', sentence };
}

/** @param choose what to do instead, a sentence */
export function notBaton(what: string, choose: string): FileRefusal {
  return { kind: 'not-baton', sentence: `${what}. Nothing was changed. ${choose}` };
}

export function tooNew(name: string, version: number, target: number): FileRefusal {
  const what = `${name} was saved by a newer Baton: it has file version ${version}, and this one reads up to ${target}`;
  return { kind: 'too-new', version, sentence: `${what}. It was left as it is. Update Baton to open it.` };
}

export function cannotMigrate(name: string, version: number, target: number): FileRefusal {
  const what = `${name} has the old file version ${version}, which this Baton cannot bring up to version ${target}`;
  const remedy = 'It was left as it is. Open and save it once with the Baton that wrote it.';
  return { kind: 'cannot-migrate', version, sentence: `${what}. ${remedy}` };
}

export function invalid(
  what: string,
  record: string | null = null,
  field: string | null = null,
): FileRefusal {
  return { kind: 'invalid', record, field, sentence: `${what}. ${REMEDY}` };
}
