import { useEffect, useState } from 'react';

import { announce } from '../../browser/announce.ts';
import { unpackText } from '../../learner/share/pack.ts';
import { copyVersion } from '../../learner/versions/change-version.ts';
import { followAliases } from '../../learner/versions/compare-with-original.ts';
import { MAX_FILE_BYTES, readVersionFile } from '../../learner/versions/version-file.ts';
import type { Version } from '../../learner/versions/version.ts';
import { keepVersion, makeId } from './actions.ts';
import { RouteLink } from './RouteLink.tsx';
import type { SiteIndex } from './site-index.ts';
import { goTo, LIST_ADDRESS, versionAddress } from './use-route.ts';
import { VersionHead } from './VersionHead.tsx';
import { VersionOutline } from './VersionOutline.tsx';

/** A version out of a link, with the reader's own progress; it is kept only if the reader wants it. */
export function SharedVersion({ packed, site }: { packed: string; site: SiteIndex }) {
  const [version, setVersion] = useState<Version | 'broken'>();

  useEffect(() => {
    let isCurrent = true;
    void readLink(packed).then((found) => {
      if (isCurrent) setVersion(found ? followAliases(found, site.topics) : 'broken');
    });
    return () => {
      isCurrent = false;
    };
  }, [packed, site]);

  if (version === undefined) return <p role="status">Opening the version …</p>;
  if (version === 'broken') return <BrokenLink />;

  const keep = () => {
    const copy = copyVersion(version, makeId(), Date.now());
    if (!keepVersion(copy)) return;
    goTo(versionAddress(copy.id));
    announce(`"${copy.name}" is added to your versions`);
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

function BrokenLink() {
  return (
    <section className="version-page" role="alert">
      <h2 id="view-title" tabIndex={-1}>
        This link is broken
      </h2>
      <p>
        It holds no version that can be read: a part of it may be missing, which happens to long links in messages. Ask
        for it again, or for the version as a file.
      </p>
      <p>
        <RouteLink href={LIST_ADDRESS}>All my versions</RouteLink>
      </p>
    </section>
  );
}

/** The version in a link, under an id that is only for showing it. */
async function readLink(packed: string): Promise<Version | undefined> {
  const unpacked = await unpackText(packed, MAX_FILE_BYTES);
  const result = unpacked.kind === 'ok' ? readVersionFile(unpacked.text, 'shared') : undefined;
  return result?.kind === 'ok' ? result.version : undefined;
}
