import { useState } from 'react';

import { DOCUMENT_LABELS } from '../../learner/backup/formats.ts';
import { announce } from '../../browser/announce.ts';
import { deleteEverything } from '../../stores/delete-everything.ts';
import { saveBackup } from '../../stores/save-backup.ts';
import { sitePath } from '../../urls/paths.ts';
import { useStores } from '../shared/use-stores.ts';
import { Modal } from '../shared/Modal.tsx';

/** Deletes what this browser keeps, after it said what that is. */
export function DeleteSection() {
  const stores = useStores();
  const [isAsking, setIsAsking] = useState(false);
  const stored = stores.filter((store) => store.readText() !== null).map(({ format }) => DOCUMENT_LABELS[format.name]);

  return (
    <section aria-labelledby="delete">
      <h2 id="delete">Delete everything</h2>
      <p className="text">
        Everything that Waymark knows about you is in this browser on this device, and on no server. You can delete it
        here.
      </p>
      <button type="button" className="button" onClick={() => setIsAsking(true)}>
        Delete everything on this device …
      </button>
      {isAsking && (
        <Modal title="Delete everything on this device?" onClose={() => setIsAsking(false)}>
          {stored.length === 0 ? (
            <p>Nothing of yours is stored in this browser at the moment.</p>
          ) : (
            <>
              <p>This is deleted in this browser, for all tabs. Other devices and saved files keep theirs.</p>
              <ul>
                {stored.map((label) => (
                  <li key={label}>Your {label}</li>
                ))}
              </ul>
              <p>
                Roadmaps that you saved offline stay until you remove them on the page{' '}
                <a href={sitePath('/offline')}>Offline</a>; they say nothing about you.
              </p>
              <p>You can undo it for a few seconds. After that it is gone for good, unless you have a backup.</p>
            </>
          )}
          <div className="sheet-actions">
            <button type="button" className="button" data-close>
              Cancel
            </button>
            {stored.length > 0 && (
              <button type="button" className="button" onClick={saveBackup}>
                Save a backup first
              </button>
            )}
            <button
              type="button"
              className="button"
              data-tone="accent"
              data-close
              onClick={() =>
                announce('Everything on this device is deleted.', { label: 'Undo', run: deleteEverything() })
              }
            >
              Delete everything
            </button>
          </div>
        </Modal>
      )}
    </section>
  );
}
