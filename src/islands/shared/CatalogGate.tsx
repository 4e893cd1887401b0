import type { ReactNode } from 'react';

import type { IndexedCatalog } from '../../catalog/catalog.ts';
import { loadCatalog } from '../../browser/load-catalog.ts';
import { LoadGate } from './LoadGate.tsx';

interface Props {
  children: (catalog: IndexedCatalog) => ReactNode;
}

/** Loads the catalog and renders what needs it. */
export const CatalogGate = ({ children }: Props) => (
  <LoadGate name="topics" load={loadCatalog}>
    {children}
  </LoadGate>
);
