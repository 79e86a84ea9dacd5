import { useEffect, useState } from 'react';

/** True once the condition has held for that many milliseconds: what is over quickly is not announced. */
export function useLasting(condition: boolean, milliseconds: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!condition) {
      setLasts(false);
      return;
    }
    const timer = setTimeout(() => setLasts(true), milliseconds);
    return () => clearTimeout(timer);
  }, [condition, milliseconds]);
  return lasts;
}
