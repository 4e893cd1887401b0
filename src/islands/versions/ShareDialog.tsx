import { useEffect, useMemo, useState } from 'react';

import { canDeflate } from '../../learner/share/deflate.ts';
import { packText } from '../../learner/share/pack.ts';
import { countBytes, writeVersionFile } from '../../learner/versions/version-file.ts';
import { MAX_LINK_BYTES } from '../../learner/versions/version-link.ts';
import type { Version } from '../../learner/versions/version.ts';
import { plural } from '../../words/plural.ts';
import { sentence } from '../../words/sentence.ts';
import { CopyField } from '../shared/CopyField.tsx';
import { Modal } from '../shared/Modal.tsx';
import { sharedAddress } from './use-route.ts';

/** Longer addresses are cut off by too many messengers and mail programs. */
const MAX_LINK = 30_000;

/** Makes a link that carries the whole version. */
export function ShareDialog({ version, onClose }: { version: Version; onClose: () => void }) {
  const [link, setLink] = useState<string>();

  const text = useMemo(() => writeVersionFile(version), [version]);
  const isTooLong = countBytes(text) > MAX_LINK_BYTES || (link?.length ?? 0) > MAX_LINK;

  useEffect(() => {
    if (!canDeflate()) return;
    let isCurrent = true;
    void packText(text).then((packed) => isCurrent && setLink(sharedAddress(packed)));
    return () => {
      isCurrent = false;
    };
  }, [text]);

  return (
    <Modal title={sentence`Share "${version.name}"`} onClose={onClose}>
      <p>
        The link holds this version as it is now, with your own topics and notes, but without your progress. It goes
        through no server: whoever opens it can read the version and keep a copy. Later changes need a new link.
      </p>
      {!canDeflate() && (
        <p className="version-problem">
          This browser is too old to make such a link. Save the version as a file and send that.
        </p>
      )}
      {link !== undefined && isTooLong && (
        <p className="version-problem">
          This version is too long for a link ({plural(link.length, 'character')}). Save it as a file and send that.
        </p>
      )}
      {link !== undefined && !isTooLong && <CopyField label="Link to this version" link={link} />}
    </Modal>
  );
}
