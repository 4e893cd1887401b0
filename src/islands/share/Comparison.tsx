import { useMemo } from 'react';

import { writeBackup } from '../../learner/backup/write-backup.ts';
import { listCatalogTopics, type IndexedCatalog } from '../../catalog/catalog.ts';
import { announce } from '../../browser/announce.ts';
import { progress } from '../../stores/progress-store.ts';
import { saveFile } from '../../browser/save-file.ts';
import { countKeys } from '../../learner/progress/count-keys.ts';
import { hasProgress, summarizeProgress } from '../../learner/progress/summarize.ts';
import { SHARED_STATES, toProgressDocument, type SharedProgress } from '../../learner/share/shared-progress.ts';
import { kindOfKey } from '../../schemas/progress-key.ts';
import { plural } from '../../words/plural.ts';
import { Moment } from '../shared/Moment.tsx';
import { useDocument } from '../shared/use-document.ts';
import { RoadmapComparison } from './RoadmapComparison.tsx';

interface Props {
  catalog: IndexedCatalog;
  share: SharedProgress;
}

/** Somebody's progress beside one's own, roadmap by roadmap. */
export function Comparison({ catalog, share }: Props) {
  const mine = useDocument(progress);
  const theirs = useMemo(() => toProgressDocument(share), [share]);
  const topics = catalog.topicIndex;
  const sender = share.name === '' ? 'Sender' : share.name;
  const shown = catalog.roadmaps.filter((roadmap) =>
    share.roadmap === undefined
      ? hasProgress(summarizeProgress(listCatalogTopics(roadmap, topics), theirs))
      : roadmap.id === share.roadmap,
  );
  const keys = SHARED_STATES.flatMap((state) => share.topics[state]);
  const unknown = keys.filter((key) => kindOfKey(key) === 'topic' && !topics.has(key)).length;
  const beside = countKeys(keys.filter((key) => kindOfKey(key) !== 'topic'));

  return (
    <div className="shared-page">
      <div className="heading-row">
        <p className="sender">
          {share.name === '' ? 'The sender gave no name. ' : <>From {<bdi>{share.name}</bdi>}, as the link says. </>}
          {share.changed > 0 && (
            <span className="soft">
              Last change on <Moment at={share.changed} />.
            </span>
          )}
        </p>
        <button
          type="button"
          className="button"
          onClick={() => {
            saveFile(
              'waymark-shared-progress.json',
              'application/json',
              writeBackup(new Map([['progress', theirs]]), Date.now()),
            );
            announce('The progress of the link was handed to your browser as a download.');
          }}
        >
          Save as a file
        </button>
      </div>
      {shown.length === 0 && <p className="notice">{describeNothing(share)}</p>}
      {shown.map((roadmap) => (
        <RoadmapComparison
          key={roadmap.id}
          roadmap={roadmap}
          catalog={catalog}
          people={[
            { name: sender, progress: theirs },
            { name: 'You', progress: mine },
          ]}
        />
      ))}
      {beside.length > 0 && <p className="soft">The link also holds {beside.join(' and ')}, which the file has too.</p>}
      {unknown > 0 && (
        <p className="soft">{plural(unknown, 'topic of the link is', 'topics of the link are')} not on this site.</p>
      )}
    </div>
  );
}

const describeNothing = ({ roadmap }: SharedProgress): string =>
  roadmap === undefined
    ? 'The link holds no topic of a roadmap on this site.'
    : `The link is about the roadmap "${roadmap}", which is not on this site.`;
