import { useEffect, useMemo, useState } from 'react';

import { listCatalogTopics, type IndexedCatalog, type CatalogTopic } from '../../catalog/catalog.ts';
import type { ProgressDocument } from '../../learner/progress/document.ts';
import { countKeys } from '../../learner/progress/count-keys.ts';
import { encodeShare } from '../../learner/share/share-code.ts';
import {
  listBeside,
  MAX_NAME_LENGTH,
  shareProgress,
  SHARED_STATES,
  type SharedProgress,
} from '../../learner/share/shared-progress.ts';
import { sharedPath } from '../../urls/paths.ts';
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
    return shareProgress(stored, [...listed, ...listBeside(stored, roadmap)], { name, roadmap: roadmap?.id });
  }, [catalog, topics, stored, chosen, name]);
  const counts = countKeys(SHARED_STATES.flatMap((state) => share.topics[state]));
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
      <CopyField label={`Link with ${counts.length === 0 ? '0 topics' : counts.join(', ')}`} link={link} />
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
