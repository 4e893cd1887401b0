import { useCallback, useState, type SubmitEvent as ReactSubmitEvent } from 'react';

import { announce } from '../../browser/announce.ts';
import { addSection } from '../../learner/versions/change-version.ts';
import { LIMITS, type Version } from '../../learner/versions/version.ts';
import { focusSoon, makeId, type Act, type Ask } from './actions.ts';
import { EditSection } from './EditSection.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { OwnTopicDialog } from './OwnTopicDialog.tsx';
import type { SiteIndex } from './site-index.ts';

interface Props {
  version: Version;
  site: SiteIndex;
  act: Act;
}

/** All sections of a version, to be changed. */
export function EditOutline({ version, site, act }: Props) {
  const [ask, setAsk] = useState<Ask>();
  const closeDialog = useCallback(() => setAsk(undefined), []);
  return (
    <>
      <ol className="version-outline" role="list">
        {version.sections.map((section, index) => (
          <EditSection
            key={section.id}
            section={section}
            number={index + 1}
            isLast={index === version.sections.length - 1}
            version={version}
            site={site}
            act={act}
            onAsk={setAsk}
          />
        ))}
      </ol>
      <AddSection act={act} />
      {ask?.kind === 'move' && (
        <MoveDialog topic={ask.topic} version={version} site={site} act={act} onClose={closeDialog} />
      )}
      {ask?.kind === 'own' && (
        <OwnTopicDialog section={ask.section} topic={ask.topic} version={version} act={act} onClose={closeDialog} />
      )}
    </>
  );
}

function AddSection({ act }: { act: Act }) {
  const [title, setTitle] = useState('');
  const onSubmit = (event: ReactSubmitEvent) => {
    event.preventDefault();
    const id = makeId();
    if (!act((version, now) => addSection(version, id, title, now))) {
      announce(`A section needs a title, and a version has at most ${LIMITS.sections} of them.`);
      return;
    }
    setTitle('');
    announce(`${title.trim()} is the last section now`);
    focusSoon(`add-${id}`);
  };
  return (
    <form className="version-line" onSubmit={onSubmit}>
      <label>
        New section
        <input
          className="field"
          required
          maxLength={LIMITS.title}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <button type="submit" className="button">
        Add section
      </button>
    </form>
  );
}
