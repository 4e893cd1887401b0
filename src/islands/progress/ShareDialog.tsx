import { canDeflate } from '../../learner/share/deflate.ts';
import { Modal } from '../shared/Modal.tsx';
import { ShareForm, type ShareFormProps } from './ShareForm.tsx';

interface Props extends ShareFormProps {
  onClose: () => void;
}

/** Makes a link that holds progress itself, to copy or to scan. */
export function ShareDialog({ onClose, ...rest }: Props) {
  return (
    <Modal title="Share progress" onClose={onClose}>
      <p>
        The link itself holds which topics are done, in progress or skipped, the moment of the last change, and your
        name if you give one. No server stores it; who has the link can see it. It stays as it is when you go on
        learning.
      </p>
      {canDeflate() ? (
        <ShareForm {...rest} />
      ) : (
        <p>This browser is too old to make such a link. Save a backup instead.</p>
      )}
    </Modal>
  );
}
