import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';

import { loadPart } from '../../browser/load-failure.ts';
import { Markup } from './Markup.tsx';
import { useIsPrinting } from './use-is-printing.ts';
import { useModule } from './use-module.ts';

interface Props {
  /** Markdown of the learner, or of a stranger. */
  text: string;
  lowerHeadings: number;
}

const loadRenderer = () => loadPart('What formats notes', () => import('../../markup/render-note.ts'));

/** A note as it reads. It is drawn when it comes near the screen; before, and offline, its text is shown as it is. */
export function Note({ text, lowerHeadings }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(box);
  const isPrinting = useIsPrinting();
  const isWanted = isNear || isPrinting;
  const renderer = useModule(loadRenderer, isWanted);
  const tree = useMemo(
    () => (isWanted ? renderer?.renderNote(text, lowerHeadings) : undefined),
    [isWanted, renderer, text, lowerHeadings],
  );
  return (
    <div ref={box} className="prose">
      {tree ? <Markup nodes={tree.children} /> : <p className="plain-text">{text}</p>}
    </div>
  );
}

/** Whether an element has been within a screen's height of the screen. */
function useIsNear(ref: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (isNear || ref.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => setIsNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: '100% 0px' },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref, isNear]);
  return isNear;
}
