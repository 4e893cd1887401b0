import { useEffect, useId, useRef, type ReactNode } from 'react';

interface Props {
  title: string;
  children: readonly ReactNode[];
}

/** A list with a heading and its number of entries; nothing at all if it is empty. */
export function MineList({ title, children }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const count = children.length;
  const known = useRef(count);

  // The button that had the focus may be gone with its entry; then the heading is the next best place, and without
  // one the page.
  useEffect(() => {
    const isShorter = count < known.current;
    known.current = count;
    if (isShorter && document.activeElement === document.body) {
      (heading.current ?? document.querySelector<HTMLElement>('main'))?.focus();
    }
  }, [count]);

  if (count === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title} <span className="soft">{count}</span>
      </h2>
      <ul role="list">{children}</ul>
    </section>
  );
}
