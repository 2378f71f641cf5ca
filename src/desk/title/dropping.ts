// Files dragged over the page: tells while they hang over it, and hands them over when they are let go.
import { useEffect, useRef, useState } from 'preact/hooks';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

export function useDropping(take: (files: readonly File[]) => void): boolean {
  const [over, tell] = useState(false);
  const taking = useRef(take);
  taking.current = take;
  useEffect(() => {
    const stop = new AbortController();
    const on = (name: 'dragover' | 'dragleave' | 'drop', heed: (event: DragEvent) => void) =>
      document.addEventListener(name, (event) => hasFiles(event) && heed(event), { signal: stop.signal });
    on('dragover', (event) => {
      event.preventDefault(); // else the browser opens the file in the page's place
      tell(true);
    });
    on('dragleave', ({ relatedTarget }) => relatedTarget === null && tell(false));
    on('drop', (event) => {
      event.preventDefault();
      tell(false);
      taking.current([...(event.dataTransfer?.files ?? [])]);
    });
    return () => stop.abort();
  }, []);
  return over;
}
