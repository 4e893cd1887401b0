import { useState } from 'react';

import { DOCUMENT_LABELS } from '../../learner/backup/formats.ts';
import { isWritable } from '../../learner/backup/preview-import.ts';
import { announce } from '../../browser/announce.ts';
import { saveFile } from '../../browser/save-file.ts';
import type { AnyStore } from '../../stores/stores.ts';
import { PROBLEM_TEXTS } from '../../learner/storage/local-store.ts';
import { Modal } from '../shared/Modal.tsx';
import { useStores } from '../shared/use-stores.ts';

/** Says what is wrong with what this browser keeps, and offers the ways out. */
export function StoredProblems() {
  const stores = useStores();
  const [chosen, setChosen] = useState<AnyStore>();
  const broken = stores.filter((store) => !isWritable({ problem: store.problem() }));
  const general = stores.map((store) => store.problem()).find((problem) => problem === 'blocked' || problem === 'full');

  return (
    <>
      {general && (
        <p className="notice" role="alert">
          {PROBLEM_TEXTS[general]} Save a backup below to keep what you have.
        </p>
      )}
      {broken.map((store) => (
        <div key={store.format.name} className="notice" role="alert">
          <p>
            <strong>The part &quot;{DOCUMENT_LABELS[store.format.name]}&quot; could not be read.</strong>{' '}
            {store.problem() === 'newer' ? PROBLEM_TEXTS.newer : PROBLEM_TEXTS.unreadable}
          </p>
          <div className="actions">
            <button type="button" className="button" onClick={() => saveStored(store)}>
              Download what is stored
            </button>
            <button type="button" className="button" onClick={() => setChosen(store)}>
              Start anew
            </button>
          </div>
        </div>
      ))}
      {chosen && <StartAnew store={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}

/** Asks before a part is deleted that nothing here can read. */
function StartAnew({ store, onClose }: { store: AnyStore; onClose: () => void }) {
  const label = DOCUMENT_LABELS[store.format.name];
  return (
    <Modal title="Start anew?" onClose={onClose}>
      <p>
        The part &quot;{label}&quot; that is stored in this browser is deleted and an empty one takes its place. This
        cannot be undone, so download what is stored first.
      </p>
      <div className="sheet-actions">
        <button type="button" className="button" data-close>
          Cancel
        </button>
        <button type="button" className="button" onClick={() => saveStored(store)}>
          Download what is stored
        </button>
        <button
          type="button"
          className="button"
          data-tone="accent"
          data-close
          onClick={() => {
            store.replace(store.format.empty);
            announce(`The part "${label}" begins anew.`);
          }}
        >
          Delete it and start anew
        </button>
      </div>
    </Modal>
  );
}

/** The text as it is: a later version of this site, or a person, may still make something of it. */
const saveStored = (store: AnyStore): void =>
  saveFile(`waymark-${store.format.name}-stored.json`, 'application/json', store.readText() ?? '');
