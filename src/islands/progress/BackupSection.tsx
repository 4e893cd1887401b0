import { useId, useRef, useState, type ChangeEvent, type DragEvent as ReactDragEvent } from 'react';

import { BACKUP_FORMATS } from '../../learner/backup/formats.ts';
import { readBackup, refuseSize, type ReadBackup } from '../../learner/backup/read-backup.ts';
import { cleanLine } from '../../markup/clean-text.ts';
import { isolate } from '../../words/sentence.ts';
import { announce } from '../../browser/announce.ts';
import { saveBackup } from '../../stores/save-backup.ts';
import { ImportPreview } from './ImportPreview.tsx';

/** Saves everything as one file, and reads such a file, also one that is dropped here. */
export function BackupSection() {
  const id = useId();
  const [file, setFile] = useState<{ readonly name: string; readonly read: ReadBackup }>();
  const field = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  const openFile = async (chosen: File | undefined) => {
    if (chosen) setFile({ name: isolate(cleanLine(chosen.name, 100)) || 'the file', read: await readFile(chosen) });
  };
  const onChoose = (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    // Emptied, so that the same file can be chosen again after it was changed.
    void openFile(input.files?.[0]).finally(() => (input.value = ''));
  };
  const onDrag = (event: ReactDragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(event.type === 'dragover');
    if (event.type === 'drop') void openFile(event.dataTransfer.files[0]);
  };

  const closePreview = () => {
    setFile(undefined);
    // The button that had the focus goes with the preview.
    field.current?.focus();
  };

  return (
    <section aria-labelledby="backup">
      {/* Dropping a file is a shortcut: the field inside takes one too. */}
      <div
        role="presentation"
        className="drop-zone"
        data-over={isOver || undefined}
        onDragOver={onDrag}
        onDragLeave={onDrag}
        onDrop={onDrag}
      >
        <h2 id="backup">Backup</h2>
        <p className="text">
          A backup is one file with everything that this site keeps in your browser. Use it to move to another device or
          browser, or to be safe when you clear your browser.
        </p>
        <div className="backup-ways">
          <div>
            <h3>Save a backup</h3>
            <p className="soft">It is named after today, so that older ones stay.</p>
            <button
              type="button"
              className="button"
              data-tone="accent"
              onClick={() => {
                saveBackup();
                announce('The backup was handed to your browser as a download.');
              }}
            >
              Save as a file
            </button>
          </div>
          <div>
            <h3>
              <label htmlFor={id}>Open a backup</label>
            </h3>
            <p className="soft">You see what would change before anything is written.</p>
            <input
              ref={field}
              id={id}
              type="file"
              accept=".json,application/json"
              className="file-field"
              onChange={onChoose}
            />
          </div>
        </div>
        {file && <ImportPreview key={file.name} {...file} onClose={closePreview} />}
      </div>
    </section>
  );
}

async function readFile(file: File): Promise<ReadBackup> {
  const reason = refuseSize(file.size);
  if (reason !== undefined) return { kind: 'refused', reason };
  try {
    return readBackup(BACKUP_FORMATS, await file.text());
  } catch {
    // Moved, changed or taken away since it was chosen.
    return { kind: 'refused', reason: 'Your browser could not read this file. Choose it again.' };
  }
}
