import type { OwnTopic } from '../../learner/versions/version.ts';
import { Note } from '../shared/Note.tsx';
import { OwnLink } from '../shared/OwnLink.tsx';

/** The note and the links of an own topic. */
export function OwnDetails({ own: { note, links } }: { own: OwnTopic }) {
  if (note === '' && links.length === 0) return null;
  return (
    <div className="version-own">
      {note !== '' && <Note text={note} lowerHeadings={3} />}
      {links.length > 0 && (
        <ul role="list" aria-label="Links">
          {links.map(({ title, url }, index) => (
            <li key={index}>
              <OwnLink title={title} address={url} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
