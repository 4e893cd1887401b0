import { useEffect, useId, useRef, type ReactNode } from 'react';

interface Props {
  title: string;
  /** Called once the dialog is closed, by whatever means; the parent then leaves it out. */
  onClose: () => void;
  children: (close: () => void) => ReactNode;
}

/** A modal dialog that opens as soon as it is rendered and gives the focus back when it closes. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (element?.open === false) element.showModal();
  }, []);

  return (
    <dialog ref={dialog} className="modal version-dialog no-print" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {children(() => dialog.current?.close())}
    </dialog>
  );
}
