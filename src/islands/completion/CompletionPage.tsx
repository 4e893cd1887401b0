import { useState } from 'react';

import type { IndexedCatalog } from '../../catalog/catalog.ts';
import { completionPath, sitePath } from '../../urls/paths.ts';
import { CatalogGate } from '../shared/CatalogGate.tsx';
import { Certificate } from './Certificate.tsx';

/** The completion page of the roadmap that the address names. */
export function CompletionPage() {
  return <CatalogGate>{(catalog) => <Completion catalog={catalog} />}</CatalogGate>;
}

function Completion({ catalog }: { catalog: IndexedCatalog }) {
  const [wanted, setWanted] = useState(() => new URLSearchParams(location.search).get('roadmap') ?? '');
  const roadmap = catalog.roadmapIndex.get(wanted);
  const choose = (id: string) => {
    history.replaceState(null, '', completionPath(id));
    setWanted(id);
  };

  return (
    <div className="completion">
      <div className="completion-controls no-print">
        <label>
          Roadmap
          <select className="field" value={roadmap?.id ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
            {!roadmap && <option value="">Choose a roadmap</option>}
            {catalog.roadmaps.map(({ id, briefTitle }) => (
              <option key={id} value={id}>
                {briefTitle}
              </option>
            ))}
          </select>
        </label>
        {roadmap && (
          <>
            <button type="button" className="button" data-tone="accent" onClick={() => window.print()}>
              Print
            </button>
            <p className="soft">
              To get a PDF, choose &quot;Save as PDF&quot; as the printer. Switch off headers and footers there for a
              clean sheet.
            </p>
          </>
        )}
      </div>
      {!roadmap && wanted !== '' && (
        <p className="notice" role="alert">
          There is no roadmap &quot;{wanted.slice(0, 60)}&quot; on this site. Choose one above, or look at{' '}
          <a href={sitePath('/roadmaps')}>all roadmaps</a>.
        </p>
      )}
      {roadmap && <Certificate roadmap={roadmap} catalog={catalog} />}
    </div>
  );
}
