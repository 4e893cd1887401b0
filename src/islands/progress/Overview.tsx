import { Example } from '../shared/Example.tsx';
import { useState } from 'react';

import type { IndexedCatalog } from '../../catalog/catalog.ts';
import { mine } from '../../stores/mine-store.ts';
import { progress } from '../../stores/progress-store.ts';
import { countSections } from '../../learner/mine/count-sections.ts';
import { offerNext } from '../../learner/progress/offer-next.ts';
import { hasProgress, summarizeProgress } from '../../learner/progress/summarize.ts';
import { roadmapPath, sitePath } from '../../urls/paths.ts';
import { plural } from '../../words/plural.ts';
import { useDocument } from '../shared/use-document.ts';
import { RoadmapCard } from './RoadmapCard.tsx';
import { ShareDialog } from './ShareDialog.tsx';

interface Props {
  catalog: IndexedCatalog;
}

/** All roadmaps that were begun, and below them briefly the others. */
export function Overview({ catalog }: Props) {
  const stored = useDocument(progress);
  const own = useDocument(mine);
  const topics = catalog.topicIndex;
  const [shared, setShared] = useState<string>();

  const counted = catalog.roadmaps.map((roadmap) => {
    const sections = countSections(own, roadmap, catalog);
    return { roadmap, sections, summary: summarizeProgress([...sections.values()].flat(), stored) };
  });
  const begun = counted.filter(({ summary }) => hasProgress(summary));
  const others = counted.filter(({ summary }) => !hasProgress(summary));
  const all = summarizeProgress(catalog.topics, stored);

  return (
    <section aria-labelledby="roadmaps">
      <div className="heading-row">
        <h2 id="roadmaps">Your roadmaps</h2>
        {hasProgress(all) && (
          <button type="button" className="button" onClick={() => setShared('')}>
            Share all
          </button>
        )}
      </div>
      {begun.length === 0 && (
        <p className="text">
          You have not marked a topic yet. Open a <a href={sitePath('/roadmaps')}>roadmap</a>, choose a topic and set
          its state; it then counts here.
        </p>
      )}
      {begun.length === 0 && (
        <Example
          caption="Each roadmap that you begin stands here, with what comes next in it."
          rows={[
            { title: 'Backend', text: '48 of 164 done (29%). Continue: HTTP headers', done: 29 },
            { title: 'Docker', text: '3 of 52 done (5%). Continue: Images and layers', done: 5 },
          ]}
        />
      )}
      {begun.length > 0 && (
        <p className="text soft">
          What counts is the main path of each roadmap: alternatives, and what you skip or hide, change no percentage.
        </p>
      )}
      <ul role="list" className="roadmap-cards">
        {begun.map(({ roadmap, sections, summary }) => (
          <RoadmapCard
            key={roadmap.id}
            roadmap={roadmap}
            sections={sections}
            stored={stored}
            summary={summary}
            next={offerNext([...sections.values()].flat(), stored, catalog)}
            onShare={() => setShared(roadmap.id)}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h3>{begun.length === 0 ? 'All roadmaps' : 'Not begun'}</h3>
          <ul role="list" className="other-roadmaps">
            {others.map(({ roadmap, summary }) => (
              <li key={roadmap.id}>
                <a href={roadmapPath(roadmap.id)}>{roadmap.briefTitle}</a>{' '}
                <span className="soft">{plural(summary.total, 'topic')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {shared !== undefined && (
        <ShareDialog
          initial={shared}
          onClose={() => setShared(undefined)}
          catalog={catalog}
          topics={topics}
          stored={stored}
        />
      )}
    </section>
  );
}
