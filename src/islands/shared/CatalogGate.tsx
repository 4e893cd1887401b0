import { useEffect, useState, type ReactNode } from 'react';

import type { IndexedCatalog } from '../../catalog/catalog.ts';
import { loadCatalog } from '../../browser/load-catalog.ts';

interface Props {
  children: (catalog: IndexedCatalog) => ReactNode;
}

/** Loads the catalog and renders what needs it; until then it says so, and a failure can be tried again. */
export function CatalogGate({ children }: Props) {
  const [catalog, setCatalog] = useState<IndexedCatalog>();
  const [hasFailed, setHasFailed] = useState(false);

  useEffect(() => {
    if (hasFailed) return;
    let isCurrent = true;
    loadCatalog().then(
      (loaded) => isCurrent && setCatalog(loaded),
      () => isCurrent && setHasFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [hasFailed]);

  if (catalog) return children(catalog);
  if (!hasFailed) return <p role="status">Loading topics …</p>;
  return (
    <div role="alert">
      <p>The list of topics could not be loaded. Are you offline?</p>
      <button type="button" className="button" onClick={() => setHasFailed(false)}>
        Try again
      </button>
    </div>
  );
}
