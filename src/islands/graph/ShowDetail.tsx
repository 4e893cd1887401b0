import { useStore } from '@xyflow/react';
import { useEffect, useRef } from 'react';

import { farFontSize, levelOf } from './detail-level.ts';

/** Tells the style sheet of the map how far away it is. It draws nothing. */
export function ShowDetail() {
  const level = useStore(({ transform: [, , zoom] }) => levelOf(zoom));
  const size = useStore(({ transform: [, , zoom] }) => farFontSize(zoom));
  const sign = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const map = sign.current?.closest<HTMLElement>('.react-flow');
    if (!map) return;
    map.dataset['detail'] = level;
    map.style.setProperty('--far-size', `${size}px`);
  }, [level, size]);
  return <span ref={sign} hidden />;
}
