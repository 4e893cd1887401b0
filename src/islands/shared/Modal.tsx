import { useId, type ReactNode, type Ref } from 'react';

interface Props {
  ref: Ref<HTMLDialogElement>;
  title: string;
  onClose?: () => void;
  children: ReactNode;
}

/** A native modal dialog with a heading. Whoever holds the ref opens it with `showModal` and closes it with `close`. */
export function Modal({ ref, title, onClose, children }: Props) {
  const id = useId();
  return (
    <dialog ref={ref} className="modal" aria-labelledby={id} closedby="any" onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
