import { useEffect, useId, useRef, type ReactNode } from 'react';

import { closeModalByClick, openModal } from '../../browser/modal.ts';

interface Props {
  title: string;
  /** Called once the dialog is closed, by whatever means; the parent then leaves it out. */
  onClose: () => void;
  /** Whether a text is written in it, which a slip of the mouse must not throw away. */
  keepsText?: boolean;
  /** Buttons in it with `data-close` close the dialog. */
  children: ReactNode;
}

/** A dialog above the page with a heading and a button to close it, open for as long as it is rendered. */
export function Modal({ title, onClose, keepsText = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    if (!dialog.current || dialog.current.open) return;
    closeModalByClick(dialog.current, keepsText);
    openModal(dialog.current);
    // A field with the focus brings up the keyboard of a phone, which hides what is asked.
    if (matchMedia('(pointer: coarse)').matches) dialog.current.querySelector<HTMLElement>('.sheet-title')?.focus();
  }, [keepsText]);

  return (
    <dialog ref={dialog} className="sheet no-print" data-size="medium" aria-labelledby={id} onClose={onClose}>
      <div className="sheet-body">
        <div className="sheet-bar">
          <h2 id={id} className="sheet-title" tabIndex={-1}>
            {title}
          </h2>
          <button type="button" className="button" data-close>
            Close
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
