/** Words for a screen reader, said when they have stayed the same for a moment. */
import { useEffect, useState } from 'preact/hooks';

/** Long enough after the last letter that a screen reader is not interrupted. */
const QUIET = 700;

export function usePolite(words: string): string {
  const [status, setStatus] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setStatus(words);
    }, QUIET);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
  return status;
}
