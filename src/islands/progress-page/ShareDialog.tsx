import { useEffect, useId, useState, type Ref } from 'react';

import { listCatalogTopics, type Catalog, type CatalogTopic } from '../../catalog/catalog.ts';
import { announce } from '../../elements/announce.ts';
import type { ProgressDocument } from '../../progress/document.ts';
import { encodeShare } from '../../share/share-code.ts';
import { MAX_NAME_LENGTH, shareProgress, SHARED_STATES } from '../../share/shared-progress.ts';
import { sharedPath } from '../../site/paths.ts';
import { Modal } from '../Modal.tsx';
import { QrCode } from './QrCode.tsx';

interface Props {
  ref: Ref<HTMLDialogElement>;
  catalog: Catalog;
  topics: ReadonlyMap<string, CatalogTopic>;
  document: ProgressDocument;
  /** The roadmap that the dialog was opened for; undefined means all. */
  initial: string | undefined;
}

/** Makes a link that holds progress itself, to copy or to scan. */
export function ShareDialog({ ref, catalog, topics, document, initial }: Props) {
  const [chosen, setChosen] = useState({ initial, roadmap: initial });
  const [name, setName] = useState('');
  // Opened for another roadmap: that one is chosen, whatever was chosen last time.
  if (chosen.initial !== initial) setChosen({ initial, roadmap: initial });

  const roadmap = catalog.roadmaps.find(({ id }) => id === chosen.roadmap);
  const listed = roadmap ? listCatalogTopics(roadmap, topics) : catalog.topics;
  const share = shareProgress(document, listed, { name, roadmap: roadmap?.id });
  const count = SHARED_STATES.reduce((sum, state) => sum + share.topics[state].length, 0);
  const link = useShareLink(share);
  const id = useId();

  return (
    <Modal ref={ref} title="Share progress">
      <p>
        The link itself holds which topics are done, in progress or skipped, and nothing else. No server stores it; who
        has the link can see it. It stays as it is now when you go on learning.
      </p>
      <div className="share-fields">
        <label>
          What to share
          <select
            className="field"
            value={chosen.roadmap ?? ''}
            onChange={(event) => setChosen({ initial, roadmap: event.currentTarget.value || undefined })}
          >
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
      <div className="share-link">
        <label htmlFor={id}>Link with {count === 1 ? '1 topic' : `${count} topics`}</label>
        <input id={id} className="field" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        <button type="button" className="button" data-tone="accent" onClick={() => void copy(link)}>
          Copy link
        </button>
      </div>
      {link !== '' && <QrCode text={link} />}
      <form method="dialog" className="actions">
        <button className="button">Close</button>
      </form>
    </Modal>
  );
}

/** The address of what is shared; empty until it is packed. */
function useShareLink(share: Parameters<typeof encodeShare>[0]): string {
  const [link, setLink] = useState('');
  const key = JSON.stringify(share);
  useEffect(() => {
    let isCurrent = true;
    void encodeShare(share).then((code) => {
      if (isCurrent) setLink(new URL(`${sharedPath}#${code}`, location.href).href);
    });
    return () => {
      isCurrent = false;
    };
    // The object is new each time; what is in it counts.
  }, [key]);
  return link;
}

async function copy(link: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(link);
    announce('The link is copied.');
  } catch {
    announce('Your browser did not let this page copy. Select the link and copy it yourself.');
  }
}
