import { useEffect, useLayoutEffect, useRef, useState } from 'react';

export interface Draft {
  /** What the field shows: what is being typed, or the value. */
  readonly text: string;
  readonly isChanged: boolean;
  type(text: string): void;
  /** Hands what was typed to `commit`, once; nothing when it is the value already. */
  keep(): void;
  takeBack(): void;
}

/** What is being typed into a field until it is kept. A field that goes away keeps what was typed. */
export function useDraft(value: string, commit: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef<() => void>(() => {});
  const keep = (): void => {
    if (draft !== null && draft.trim() !== value) commit(draft.trim());
    setDraft(null);
  };
  useLayoutEffect(() => {
    latest.current = keep;
  });
  useEffect(() => () => latest.current(), []);
  return {
    text: draft ?? value,
    isChanged: draft !== null,
    type: setDraft,
    keep,
    takeBack: () => setDraft(null),
  };
}
