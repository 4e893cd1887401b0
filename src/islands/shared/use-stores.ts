import { useEffect, useReducer } from 'react';

import { STORES, type AnyStore } from '../../stores/stores.ts';

/** All stores; the component is rendered again whenever one of them changes, here or in another tab. */
export function useStores(): readonly AnyStore[] {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    for (const { events } of STORES) events.addEventListener('change', renderAgain);
    return () => {
      for (const { events } of STORES) events.removeEventListener('change', renderAgain);
    };
  }, []);
  return STORES;
}
