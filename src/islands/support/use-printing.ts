/**
 * Whether the page is on its way to paper, which takes everything found and not the first screenful; and how to send
 * it there.
 */
import { useEffect, useState } from 'preact/hooks';

export function usePrinting(): { printing: boolean; startPrint: () => void } {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = (): void => {
      setPrinting(true);
    };
    const after = (): void => {
      setPrinting(false);
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  const startPrint = (): void => {
    // All rows are drawn first: a script that prints does not let go in between.
    setPrinting(true);
    setTimeout(() => {
      print();
    }, 0);
  };
  return { printing, startPrint };
}
