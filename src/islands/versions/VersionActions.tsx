import { useState } from 'react';

import { progress } from '../../stores/progress-store.ts';
import { versions } from '../../stores/versions-store.ts';
import { stateOf } from '../../learner/progress/document.ts';
import { roadmapPath } from '../../urls/paths.ts';
import { refuseSize, writeVersionFile } from '../../learner/versions/version-file.ts';
import { toVersionMarkdown } from '../../learner/versions/version-markdown.ts';
import type { Version } from '../../learner/versions/version.ts';
import { toFileName } from '../../browser/file-name.ts';
import { saveFile } from '../../browser/save-file.ts';
import { announce } from '../../browser/announce.ts';
import { sentence } from '../../words/sentence.ts';
import { announceUndo } from './actions.ts';
import { ShareDialog } from './ShareDialog.tsx';
import { topicAddress, type SiteIndex } from './site-index.ts';
import { goTo, LIST_ADDRESS } from './use-route.ts';

interface Props {
  version: Version;
  site: SiteIndex;
  isEditing: boolean;
  onEdit: () => void;
}

/** What can be done with a version as a whole. */
export function VersionActions({ version, site, isEditing, onEdit }: Props) {
  const [isSharing, setIsSharing] = useState(false);

  const saveMarkdown = () => {
    const text = toVersionMarkdown(version, {
      topics: site.topics,
      original: `${location.origin}${roadmapPath(version.roadmap)}`,
      addressOf: (topic) => `${location.origin}${topicAddress(site, topic, version.roadmap)}`,
      isDone: ({ id, aliases }) => stateOf(progress.document, id, aliases) === 'done',
    });
    saveFile(`${toFileName(version.name, 'version')}.md`, 'text/markdown', text);
  };
  const saveVersion = () => {
    const refusal = refuseSize(version);
    if (refusal === undefined)
      saveFile(`${toFileName(version.name, 'version')}.json`, 'application/json', writeVersionFile(version, 2));
    else announce(refusal);
  };
  const remove = () => {
    if (!versions.remove(version.id)) return;
    goTo(LIST_ADDRESS);
    announceUndo(sentence`"${version.name}" is deleted`);
  };
  return (
    <div className="version-actions no-print">
      <button type="button" className="button" data-tone="accent" onClick={onEdit}>
        {isEditing ? 'Finish editing' : 'Edit'}
      </button>
      <button type="button" className="button" onClick={() => setIsSharing(true)}>
        Share
      </button>
      <button type="button" className="button" onClick={saveVersion}>
        Save as a file
      </button>
      <button type="button" className="button" onClick={saveMarkdown}>
        Save as Markdown
      </button>
      {!isEditing && (
        <button type="button" className="button" onClick={() => window.print()}>
          Print
        </button>
      )}
      <button type="button" className="button" onClick={remove}>
        Delete
      </button>
      {isSharing && <ShareDialog version={version} onClose={() => setIsSharing(false)} />}
    </div>
  );
}
