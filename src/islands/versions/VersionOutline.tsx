import { memo, useMemo } from 'react';

import { progress } from '../../stores/progress-store.ts';
import { stateOf, type ProgressDocument } from '../../learner/progress/document.ts';
import { formatProgress, summarizeProgress } from '../../learner/progress/summarize.ts';
import { findVersionPath } from '../../learner/versions/measure-version.ts';
import { showTopic } from '../../learner/versions/show-topic.ts';
import type { Version, VersionSection } from '../../learner/versions/version.ts';
import { useDocument } from '../shared/use-document.ts';
import { topicAddress, type SiteIndex } from './site-index.ts';
import { TopicRow } from './TopicRow.tsx';

/** All sections of a version, to learn with. */
export function VersionOutline({ version, site }: { version: Version; site: SiteIndex }) {
  const stored = useDocument(progress);
  const path = useMemo(() => findVersionPath(version, site.catalog), [version, site]);
  return (
    <ol className="version-outline" role="list">
      {version.sections.map((section, index) => (
        <Section
          key={section.id}
          number={index + 1}
          section={section}
          version={version}
          site={site}
          path={path}
          stored={stored}
        />
      ))}
    </ol>
  );
}

interface SectionProps {
  number: number;
  section: VersionSection;
  version: Version;
  site: SiteIndex;
  /** Ids of the topics on the main path. */
  path: ReadonlySet<string>;
  stored: ProgressDocument;
}

function SectionView({ number, section, version, site, path, stored }: SectionProps) {
  // Rows compare their topic by identity, so that a change of progress draws one row and not all.
  const topics = useMemo(
    () => section.topics.map((id) => showTopic(version, id, site.topics)),
    [section, version, site],
  );
  const summary = summarizeProgress(
    topics.map(({ id, aliases }) => ({ id, aliases, isOptional: !path.has(id) })),
    stored,
  );
  return (
    <li>
      <h3>
        <span className="version-number">{number}</span> <bdi>{section.title}</bdi>
      </h3>
      <p className="soft">{topics.length === 0 ? 'No topics yet' : formatProgress(summary)}</p>
      <ol className="version-topics" role="list">
        {topics.map((topic) => (
          <TopicRow
            key={topic.id}
            topic={topic}
            address={topic.kind === 'site' ? topicAddress(site, topic.id, version.roadmap) : undefined}
            state={stateOf(stored, topic.id, topic.aliases)}
          />
        ))}
      </ol>
    </li>
  );
}

const Section = memo(SectionView);
