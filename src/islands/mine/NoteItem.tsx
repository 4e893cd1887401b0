import { useEffect, useState } from 'react';

import { setNote } from '../../learner/mine/change.ts';
import type { ListedTopic } from '../../learner/mine/list-mine.ts';
import { changeMine } from './change-mine.ts';
import { TopicLink } from './TopicLink.tsx';

/** A note as it reads, with a way to the field that edits it. */
export function NoteItem({ item }: { item: ListedTopic }) {
  const { topic, title, note } = item;
  const html = useRendered(note);
  return (
    <li className="my-note">
      <div className="my-row">
        <h3>
          <TopicLink item={item} isToNotes />
        </h3>
        <button
          type="button"
          className="button"
          aria-label={`Delete the note on ${title}`}
          onClick={() =>
            changeMine(
              (known, now) => setNote(known, topic, '', now),
              (known, now) => setNote(known, topic, note, now),
              `Deleted the note on ${title}.`,
            )
          }
        >
          Delete
        </button>
      </div>
      {html === undefined ? (
        <p className="my-plain">{note}</p>
      ) : (
        <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      )}
    </li>
  );
}

/** The HTML of a note; undefined until the renderer is there, or if it cannot be loaded. */
function useRendered(note: string): string | undefined {
  const [html, setHtml] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    import('../../learner/mine/render-note.ts').then(
      ({ renderNote }) => isCurrent && setHtml(renderNote(note, 4)),
      () => isCurrent && setHtml(undefined),
    );
    return () => {
      isCurrent = false;
    };
  }, [note]);
  return html;
}
