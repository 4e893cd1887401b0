import { useEffect, useState } from 'react';

/** What was loaded, by the function that loads it. */
const modules = new Map<unknown, object>();

/** What is on its way, so that all who want it at the same time get one message if it does not come. */
const loading = new Map<unknown, Promise<unknown>>();

/**
 * A part of the site that is loaded when it is first wanted.
 * @param load `loadPart` in a constant function, the same one at each call.
 * @returns The module; undefined until it is there, and after a message if it cannot be loaded.
 */
export function useModule<Module extends object>(
  load: () => Promise<Module | undefined>,
  isWanted = true,
): Module | undefined {
  // Only what `load` gave is ever kept for it.
  const known = modules.get(load) as Module | undefined;
  const [, setLoaded] = useState(known);
  const isMissing = isWanted && known === undefined;
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    void loadShared(load).then((module) => {
      if (isCurrent) setLoaded(module);
    });
    return () => {
      isCurrent = false;
    };
  }, [load, isMissing]);
  return known;
}

function loadShared<Module extends object>(load: () => Promise<Module | undefined>): Promise<Module | undefined> {
  // Only what `load` gave is ever kept for it.
  const known = loading.get(load) as Promise<Module | undefined> | undefined;
  if (known) return known;
  const promise = load().then((module) => {
    loading.delete(load);
    if (module) modules.set(load, module);
    return module;
  });
  loading.set(load, promise);
  return promise;
}
