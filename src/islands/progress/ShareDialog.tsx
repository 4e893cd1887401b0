import { useEffect, useRef } from 'react';

import { canDeflate } from '../../learner/share/deflate.ts';
import { Modal } from '../shared/Modal.tsx';
import { ShareForm, type ShareFormProps } from './ShareForm.tsx';

/** What the dialog was opened for. */
export interface ShareTarget {
  /** Id of the roadmap, or nothing for all. */
  readonly roadmap: string;
}

interface Props extends Omit<ShareFormProps, 'initial'> {
  /** Undefined while the dialog is closed. */
  target: ShareTarget | undefined;
  onClose: () => void;
}

/** Makes a link that holds progress itself, to copy or to scan. */
export function ShareDialog({ target, onClose, ...rest }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (target) dialog.current?.showModal();
  }, [target]);

  return (
    <Modal ref={dialog} title="Share progress" onClose={onClose}>
      <p>
        The link itself holds which topics are done, in progress or skipped, the moment of the last change, and your
        name if you give one. No server stores it; who has the link can see it. It stays as it is when you go on
        learning.
      </p>
      {!canDeflate() && <p>This browser is too old to make such a link. Save a backup instead.</p>}
      {target && canDeflate() && <ShareForm initial={target.roadmap} {...rest} />}
      <form method="dialog" className="actions">
        <button className="button">Close</button>
      </form>
    </Modal>
  );
}
