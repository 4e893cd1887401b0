import { useEffect, useMemo, useRef } from 'react';

import type { IndexedCatalog } from '../../catalog/catalog.ts';
import { versions } from '../../stores/versions-store.ts';
import { PROBLEM_TEXTS } from '../../learner/storage/local-store.ts';
import { CatalogGate } from '../shared/CatalogGate.tsx';
import { useDocument } from '../shared/use-document.ts';
import { focusSoon } from './actions.ts';
import { SharedVersion } from './SharedVersion.tsx';
import { indexSite, type SiteIndex } from './site-index.ts';
import { useRoute, type Route } from './use-route.ts';
import { VersionPage } from './VersionPage.tsx';
import { VersionsPage } from './VersionsPage.tsx';

/** The page `/versions`: the list of a visitor's versions, one of them, or one that somebody shares. */
export function VersionsApp() {
  return <CatalogGate>{(catalog) => <Views catalog={catalog} />}</CatalogGate>;
}

function Views({ catalog }: { catalog: IndexedCatalog }) {
  const site = useMemo(() => indexSite(catalog), [catalog]);
  const { address, route } = useRoute();
  useDocument(versions);
  const shown = useRef(address);

  useEffect(() => {
    if (shown.current === address) return;
    shown.current = address;
    window.scrollTo(0, 0);
    focusSoon('view-title');
  }, [address]);

  return (
    <>
      {versions.problem && (
        <p className="version-problem" role="status">
          {PROBLEM_TEXTS[versions.problem]}
        </p>
      )}
      <View key={address} route={route} site={site} />
    </>
  );
}

function View({ route, site }: { route: Route; site: SiteIndex }) {
  if (route.kind === 'version') return <VersionPage id={route.id} site={site} />;
  if (route.kind === 'shared') return <SharedVersion packed={route.packed} site={site} />;
  return <VersionsPage fork={route.fork} site={site} />;
}
