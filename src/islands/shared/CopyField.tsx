import { useId, useRef } from 'react';

import { copyText } from '../../browser/copy-text.ts';

interface Props {
  label: string;
  /** An address; empty until it is made. */
  link: string;
}

/** A link to read, and a button that copies it. */
export function CopyField({ label, link }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        className="field"
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button
        type="button"
        className="button"
        data-tone="accent"
        disabled={link === ''}
        onClick={() => void copyText('Link', link, { field: field.current })}
      >
        Copy link
      </button>
    </div>
  );
}
