import { useEffect, useState } from 'react';

import { announce } from '../../browser/announce.ts';
import { copyVersion } from '../../learner/versions/change-version.ts';
import { followAliases } from '../../learner/versions/compare-with-original.ts';
import type { ReadFile } from '../../learner/versions/version-file.ts';
import { readVersionLink } from '../../learner/versions/version-link.ts';
import { sentence } from '../../words/sentence.ts';
import { keepVersion, makeId } from './actions.ts';
import { RouteLink } from './RouteLink.tsx';
import type { SiteIndex } from './site-index.ts';
import { goTo, LIST_ADDRESS, versionAddress } from './use-route.ts';
import { VersionHead } from './VersionHead.tsx';
import { VersionOutline } from './VersionOutline.tsx';

/** A version out of a link, with the reader's own progress; it is kept only if the reader wants it. */
export function SharedVersion({ packed, site }: { packed: string; site: SiteIndex }) {
  const [link, setLink] = useState<ReadFile>();

  useEffect(() => {
    let isCurrent = true;
    // The id is only for showing it.
    void readVersionLink(packed, 'shared').then((found) => {
      if (!isCurrent) return;
      setLink(found.kind === 'ok' ? { ...found, version: followAliases(found.version, site.topics) } : found);
    });
    return () => {
      isCurrent = false;
    };
  }, [packed, site]);

  if (link === undefined) return <p role="status">Opening the version …</p>;
  if (link.kind === 'broken') return <BrokenLink reason={link.message} />;

  const { version } = link;
  const keep = () => {
    const copy = copyVersion(version, makeId(), Date.now());
    if (!keepVersion(copy)) return;
    goTo(versionAddress(copy.id));
    announce(sentence`"${copy.name}" is added to your versions`);
  };
  return (
    <article className="version-page">
      <p className="version-notice no-print">
        Somebody shared this version with you. It is not saved here unless you keep a copy. The progress that you see
        and set is your own.
      </p>
      <VersionHead version={version} site={site} />
      <div className="version-actions no-print">
        <button type="button" className="button" data-tone="accent" onClick={keep}>
          Keep a copy
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          Print
        </button>
        <RouteLink className="button" href={LIST_ADDRESS}>
          All my versions
        </RouteLink>
      </div>
      <VersionOutline version={version} site={site} />
    </article>
  );
}

function BrokenLink({ reason }: { reason: string }) {
  return (
    <section className="version-page" role="alert">
      <h2 id="view-title" tabIndex={-1}>
        This link is broken
      </h2>
      <p>{reason}</p>
      <p>
        <RouteLink href={LIST_ADDRESS}>All my versions</RouteLink>
      </p>
    </section>
  );
}
