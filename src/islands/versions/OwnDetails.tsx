import { useEffect, useState } from 'react';

import type { OwnTopic } from '../../learner/versions/version.ts';

/** The note and the links of an own topic. */
export function OwnDetails({ own: { note, links } }: { own: OwnTopic }) {
  if (note === '' && links.length === 0) return null;
  return (
    <div className="version-own">
      {note !== '' && <Note markdown={note} />}
      {links.length > 0 && (
        <ul role="list" aria-label="Links">
          {links.map(({ title, url }, index) => (
            <li key={index}>
              <a href={url} rel="noreferrer">
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Markdown as HTML; what draws it is loaded with the first note, and until then the text is shown as it is. */
function Note({ markdown }: { markdown: string }) {
  const [html, setHtml] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    import('./render-note.ts').then(
      ({ renderNote }) => isCurrent && setHtml(renderNote(markdown)),
      // Offline the text itself has to do.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [markdown]);
  if (html === undefined) return <p className="version-plain">{markdown}</p>;
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
