// Work that is done once, unless it fails.

/** What the work gave is kept; after a failure it is done anew. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let under: Promise<T> | null = null;
  return () => {
    under ??= work().catch((error: unknown) => {
      under = null;
      throw error;
    });
    return under;
  };
}
