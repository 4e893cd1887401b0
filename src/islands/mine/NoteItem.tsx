import { setNote } from '../../learner/mine/change.ts';
import type { ListedTopic } from '../../learner/mine/list-mine.ts';
import { Note } from '../shared/Note.tsx';
import { changeMine } from './change-mine.ts';
import { TopicLink } from './TopicLink.tsx';

/** A note as it reads, with a way to the field that edits it. */
export function NoteItem({ item }: { item: ListedTopic }) {
  const { topic, title, note } = item;
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
      <Note text={note} lowerHeadings={3} />
    </li>
  );
}
