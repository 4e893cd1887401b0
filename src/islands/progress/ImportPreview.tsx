import { useEffect, useRef } from 'react';

import { BACKUP_FORMATS, DOCUMENT_LABELS } from '../../learner/backup/formats.ts';
import { previewImport } from '../../learner/backup/preview-import.ts';
import type { ReadBackup } from '../../learner/backup/read-backup.ts';
import { announce } from '../../browser/announce.ts';
import { storeOf } from '../../stores/stores.ts';
import { readForeignDocument } from '../../learner/storage/foreign-document.ts';
import { PROBLEM_TEXTS } from '../../learner/storage/local-store.ts';
import { Moment } from '../shared/Moment.tsx';
import { useStores } from '../shared/use-stores.ts';

interface Props {
  name: string;
  read: ReadBackup;
  onClose: () => void;
}

/** What a file would change, before anything is written. */
export function ImportPreview({ name, read, onClose }: Props) {
  useStores();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [read]);

  if (read.kind === 'refused') {
    return (
      <div className="preview" role="group" aria-labelledby="preview">
        <h3 id="preview" ref={heading} tabIndex={-1}>
          {name} was not opened
        </h3>
        <p>{read.reason} Nothing was changed.</p>
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
      </div>
    );
  }
  const kept = BACKUP_FORMATS.flatMap((format) => {
    const store = storeOf(format.name);
    return store ? [{ format, document: store.document(), problem: store.problem() }] : [];
  });
  const { changes, notes } = previewImport(kept, read.documents);
  const changing = changes.filter((change) => change.changes.length > 0);

  const apply = () => {
    onClose();
    importDocuments(changing.map((change) => [change.name, read.documents.get(change.name)]));
  };
  return (
    <div className="preview" role="group" aria-labelledby="preview">
      <h3 id="preview" ref={heading} tabIndex={-1}>
        {changing.length === 0 ? `Nothing in ${name} is newer than what is here` : `What ${name} would change`}
      </h3>
      {read.exported !== undefined && (
        <p className="soft">
          Saved on <Moment at={read.exported} />.
        </p>
      )}
      {changing.map(({ name: part, label, changes: lines }) => (
        <div key={part}>
          <p className="overline">{label}</p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      {[...read.notes, ...notes].map((note, index) => (
        <p key={index}>{note}</p>
      ))}
      {changing.length > 0 && (
        <p className="soft">Where the file and this browser say different things, the newer change counts.</p>
      )}
      <div className="actions">
        {changing.length > 0 && (
          <button type="button" className="button" data-tone="accent" onClick={apply}>
            Apply
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {changing.length > 0 ? 'Cancel' : 'Close'}
        </button>
      </div>
    </div>
  );
}

/** Joins documents into their stores; undo puts back what was there before, but for what was changed since. */
function importDocuments(documents: readonly (readonly [name: string, document: unknown])[]): void {
  const steps = documents.flatMap(([name, imported]) => {
    const store = storeOf(name);
    const format = BACKUP_FORMATS.find((candidate) => candidate.name === name);
    // Once more, so that nothing reaches storage that was not reduced to what this site knows.
    const incoming = format && readForeignDocument(format, imported);
    if (!store || incoming?.kind !== 'ok') return [];
    const former = store.document();
    store.merge(incoming.document);
    return [{ store, former, joined: JSON.stringify(store.document()) }];
  });
  const problem = steps.map(({ store }) => store.problem()).find((found) => found !== undefined);
  announce(problem ? PROBLEM_TEXTS[problem] : 'The backup is in place.', {
    label: 'Undo',
    run: () => {
      const changed = steps.filter(({ store, joined }) => JSON.stringify(store.document()) !== joined);
      for (const step of steps) if (!changed.includes(step)) step.store.replace(step.former);
      const kept = changed.map(({ store }) => DOCUMENT_LABELS[store.format.name]).join(', ');
      announce(
        kept === ''
          ? 'The import was taken back.'
          : `The import was taken back, but not in these parts, which changed since: ${kept}.`,
      );
    },
  });
}
