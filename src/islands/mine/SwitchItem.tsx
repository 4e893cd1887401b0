import type { ReactNode } from 'react';

interface Props {
  /** What the button says, and its whole name for screen readers. */
  label: string;
  name: string;
  onUndo: () => void;
  children: ReactNode;
}

/** One entry of a list with a button that takes it back. */
export function SwitchItem({ label, name, onUndo, children }: Props) {
  return (
    <li className="my-row">
      <span>{children}</span>
      <button type="button" className="button" aria-label={name} onClick={onUndo}>
        {label}
      </button>
    </li>
  );
}
