import { useEffect, useMemo, useState } from 'react';

import { listCatalogTopics, type IndexedCatalog, type CatalogTopic } from '../../catalog/catalog.ts';
import type { ProgressDocument } from '../../learner/progress/document.ts';
import { encodeShare } from '../../learner/share/share-code.ts';
import {
  MAX_NAME_LENGTH,
  shareProgress,
  SHARED_STATES,
  type SharedProgress,
} from '../../learner/share/shared-progress.ts';
import { sharedPath } from '../../urls/paths.ts';
import { plural } from '../../words/plural.ts';
import { CopyField } from '../shared/CopyField.tsx';
import { QrCode } from './QrCode.tsx';

export interface ShareFormProps {
  catalog: IndexedCatalog;
  topics: ReadonlyMap<string, CatalogTopic>;
  stored: ProgressDocument;
  /** Id of the roadmap that is chosen at first, or nothing for all topics. */
  initial: string;
}

/** What goes into the link, and the link. */
export function ShareForm({ catalog, topics, stored, initial }: ShareFormProps) {
  const [chosen, setChosen] = useState(initial);
  const [name, setName] = useState('');
  const share = useMemo(() => {
    const roadmap = catalog.roadmapIndex.get(chosen);
    const listed = roadmap ? listCatalogTopics(roadmap, topics) : catalog.topics;
    return shareProgress(stored, listed, { name, roadmap: roadmap?.id });
  }, [catalog, topics, stored, chosen, name]);
  const count = SHARED_STATES.reduce((sum, state) => sum + share.topics[state].length, 0);
  const link = useShareLink(share);

  return (
    <>
      <div className="share-fields">
        <label>
          What to share
          <select className="field" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">All topics</option>
            {catalog.roadmaps.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.briefTitle}
              </option>
            ))}
          </select>
        </label>
        <label>
          Your name, if you like
          <input
            className="field"
            value={name}
            maxLength={MAX_NAME_LENGTH}
            autoComplete="off"
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </label>
      </div>
      <CopyField label={`Link with ${plural(count, 'topic')}`} link={link} />
      {link !== '' && <QrCode text={link} />}
    </>
  );
}

/** The address of what is shared; empty until it is packed. */
function useShareLink(share: SharedProgress): string {
  const [link, setLink] = useState('');
  useEffect(() => {
    let isCurrent = true;
    void encodeShare(share).then((code) => {
      if (isCurrent) setLink(new URL(`${sharedPath}#${code}`, location.href).href);
    });
    return () => {
      isCurrent = false;
    };
  }, [share]);
  return link;
}
