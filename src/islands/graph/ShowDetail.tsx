import { useStore } from '@xyflow/react';
import { useEffect, useRef } from 'react';

import { farFontSize, levelOf } from './detail-level.ts';

interface Props {
  /** Called when the map has come so near that there is room for more words. */
  onNear: () => void;
}

/** Tells the style sheet of the map how far away it is. It draws nothing. */
export function ShowDetail({ onNear }: Props) {
  const level = useStore(({ transform: [, , zoom] }) => levelOf(zoom));
  // All boxes inherit it, so it changes only where it counts.
  const size = useStore(({ transform: [, , zoom] }) => (levelOf(zoom) === 'far' ? farFontSize(zoom) : undefined));
  const sign = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const map = sign.current?.closest<HTMLElement>('.react-flow');
    if (!map) return;
    if (level === 'near') onNear();
    map.dataset['detail'] = level;
    if (size !== undefined) map.style.setProperty('--far-size', `${size}px`);
  }, [level, size, onNear]);
  return <span ref={sign} hidden />;
}
