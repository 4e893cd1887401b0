import { useCallback, useEffect, useMemo, useState } from 'react';

import { versions } from '../../stores/versions-store.ts';
import { isolate } from '../../words/sentence.ts';
import { compareWithOriginal, followAliases } from '../../learner/versions/compare-with-original.ts';
import { findVersion } from '../../learner/versions/document.ts';
import type { Version } from '../../learner/versions/version.ts';
import { useDocument } from '../shared/use-document.ts';
import { focusSoon, type Act } from './actions.ts';
import { EditOutline } from './EditOutline.tsx';
import { NewsBox } from './NewsBox.tsx';
import { OwnChanges } from './OwnChanges.tsx';
import { RouteLink } from './RouteLink.tsx';
import type { SiteIndex } from './site-index.ts';
import { LIST_ADDRESS } from './use-route.ts';
import { VersionActions } from './VersionActions.tsx';
import { VersionHead } from './VersionHead.tsx';
import { VersionOutline } from './VersionOutline.tsx';

/** One version of the visitor, to learn with or to edit. */
export function VersionPage({ id, site }: { id: string; site: SiteIndex }) {
  const stored = findVersion(useDocument(versions), id);
  if (stored) return <OwnVersion stored={stored} site={site} />;
  return (
    <section className="version-page">
      <h2 id="view-title" tabIndex={-1}>
        This version is not here
      </h2>
      <p>
        It was deleted, or it was made in another browser: versions stay where they are made. Save it there as a file
        and add it here, or share it as a link.
      </p>
      <p>
        <RouteLink href={LIST_ADDRESS}>All my versions</RouteLink>
      </p>
    </section>
  );
}

function OwnVersion({ stored, site }: { stored: Version; site: SiteIndex }) {
  const { id } = stored;
  const version = useMemo(() => followAliases(stored, site.topics), [stored, site]);
  const roadmap = site.roadmaps.get(version.roadmap);
  const comparison = useMemo(
    () => roadmap && compareWithOriginal(stored, roadmap, site.topics),
    [stored, roadmap, site],
  );
  const [isEditing, setIsEditing] = useState(false);

  const act = useCallback<Act>(
    (change) =>
      versions.change(id, (newest, now) => {
        const before = followAliases(newest, site.topics);
        const after = change(before, now);
        return after === before ? newest : after;
      }),
    [id, site],
  );

  useEffect(() => {
    const { title } = document;
    // A function, because a name may hold what a text of `replace` has a meaning for.
    document.title = title.replace(/^[^·]*/, () => `${isolate(version.name)} `);
    return () => {
      document.title = title;
    };
  }, [version.name]);

  return (
    <article className="version-page">
      <p className="no-print">
        <RouteLink href={LIST_ADDRESS}>
          <span aria-hidden="true">←</span> All my versions
        </RouteLink>
      </p>
      <VersionHead version={version} site={site} act={isEditing ? act : undefined} />
      <VersionActions
        version={version}
        site={site}
        isEditing={isEditing}
        onEdit={() => {
          setIsEditing(!isEditing);
          focusSoon(isEditing ? 'view-title' : 'version-name');
        }}
      />
      {roadmap && comparison && (
        <>
          {comparison.news.length > 0 && (
            <NewsBox news={comparison.news} roadmap={roadmap} topics={site.topics} act={act} />
          )}
          <OwnChanges comparison={comparison} topics={site.topics} act={act} />
        </>
      )}
      {isEditing ? (
        <EditOutline version={version} site={site} act={act} />
      ) : (
        <VersionOutline version={version} site={site} />
      )}
    </article>
  );
}
