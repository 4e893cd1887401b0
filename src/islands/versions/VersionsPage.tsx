import { progress } from '../../stores/progress-store.ts';
import { versions } from '../../stores/versions-store.ts';
import { compareWithOriginal, followAliases } from '../../learner/versions/compare-with-original.ts';
import { listVersions } from '../../learner/versions/document.ts';
import type { Version } from '../../learner/versions/version.ts';
import { plural } from '../../words/plural.ts';
import { sentence } from '../../words/sentence.ts';
import { useDocument } from '../shared/use-document.ts';
import { Example } from '../shared/Example.tsx';
import { Moment } from '../shared/Moment.tsx';
import { announceUndo, focusSoon } from './actions.ts';
import { ForkForm } from './ForkForm.tsx';
import { ImportForm } from './ImportForm.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { RouteLink } from './RouteLink.tsx';
import type { SiteIndex } from './site-index.ts';
import { versionAddress } from './use-route.ts';

interface Props {
  /** The id of a roadmap that the visitor came to copy. */
  fork: string | undefined;
  site: SiteIndex;
}

/** All versions of the visitor, and the ways to get another one. */
export function VersionsPage({ fork, site }: Props) {
  const list = listVersions(useDocument(versions));
  const mine = (
    <section aria-labelledby="mine-title">
      <h2 id="mine-title" tabIndex={-1}>
        Your versions
      </h2>
      {list.length === 0 ? (
        <>
          <p className="soft">None yet. What you make is kept in this browser and nowhere else.</p>
          <Example
            caption="A version keeps your progress, and says when the roadmap that it comes from has changed."
            rows={[
              { title: 'Backend for our team', text: '18 of 41 done; without Rust, with “Our API style”', done: 44 },
              { title: 'Only what I lack', text: '2 of 12 done; 3 changes in the original', done: 17 },
            ]}
          />
        </>
      ) : (
        <ul role="list" className="version-list">
          {list.map((version) => (
            <VersionItem key={version.id} version={version} site={site} />
          ))}
        </ul>
      )}
    </section>
  );
  return (
    <div className="version-columns">
      {fork === undefined && mine}
      <section aria-labelledby="view-title">
        <h2 id="view-title" tabIndex={-1}>
          Make a version
        </h2>
        <ForkForm fork={fork} site={site} />
        <ImportForm />
      </section>
      {fork !== undefined && mine}
    </div>
  );
}

function VersionItem({ version: stored, site }: { version: Version; site: SiteIndex }) {
  useDocument(progress);
  const version = followAliases(stored, site.topics);
  const roadmap = site.roadmaps.get(version.roadmap);
  const news = roadmap ? compareWithOriginal(version, roadmap, site.topics).news.length : 0;
  return (
    <li>
      <h3>
        <RouteLink href={versionAddress(version.id)}>
          <bdi>{version.name}</bdi>
        </RouteLink>{' '}
        {news > 0 && (
          <span className="tag" data-tone="accent">
            {plural(news, 'change')} in the original
          </span>
        )}
      </h3>
      <p className="soft">
        From {roadmap?.title ?? 'a roadmap that this site does not have'}, changed <Moment at={version.changed} />
      </p>
      <ProgressLine version={version} site={site} />
      <button
        type="button"
        className="button"
        aria-label={sentence`Delete ${version.name}`}
        onClick={() => {
          if (!versions.remove(version.id)) return;
          announceUndo(sentence`"${version.name}" is deleted`);
          focusSoon('mine-title');
        }}
      >
        Delete
      </button>
    </li>
  );
}
