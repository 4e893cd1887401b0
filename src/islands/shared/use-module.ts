import { useEffect, useState } from 'react';

/** What was loaded, by the function that loads it. */
const modules = new Map<unknown, object>();

/**
 * A part of the site that is loaded when it is first wanted.
 * @param load An `import()` in a constant function, the same one at each call.
 * @returns The module; undefined until it is there, and without a network that would bring it.
 */
export function useModule<Module extends object>(load: () => Promise<Module>, isWanted = true): Module | undefined {
  // Only what `load` gave is ever kept for it.
  const known = modules.get(load) as Module | undefined;
  const [, setLoaded] = useState(known);
  const isMissing = isWanted && known === undefined;
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    load().then(
      (module) => {
        modules.set(load, module);
        if (isCurrent) setLoaded(module);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [load, isMissing]);
  return known;
}
