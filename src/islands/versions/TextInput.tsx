import { useEffect, useRef } from 'react';

import { readKey } from '../../browser/read-key.ts';

interface Props {
  id: string;
  label: string;
  className: string;
  value: string;
  maxLength: number;
  onSave: (text: string) => void;
}

/** A line of text that is saved with Enter or when the focus leaves it; Escape and an empty line bring back the old. */
export function TextInput({ id, label, className, value, maxLength, onSave }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const save = () => {
    const element = input.current;
    if (!element) return;
    const text = element.value.trim();
    if (text === '') element.value = value;
    else if (text !== value) onSave(text);
  };
  // A change from elsewhere, such as an undo.
  useEffect(() => {
    if (input.current) input.current.value = value;
  }, [value]);
  return (
    <input
      ref={input}
      id={id}
      className={`field ${className}`}
      aria-label={label}
      maxLength={maxLength}
      dir="auto"
      defaultValue={value}
      onBlur={save}
      onKeyDown={(event) => {
        const key = readKey(event.nativeEvent);
        if (key === 'Enter') save();
        if (key === 'Escape') event.currentTarget.value = value;
      }}
    />
  );
}
