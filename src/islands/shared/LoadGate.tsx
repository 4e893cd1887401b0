import { useEffect, useState, type ReactNode } from 'react';

import { describeLoadFailure, type LoadFailure } from '../../browser/load-failure.ts';

interface Props<T> {
  /** What is loaded, as it stands in a sentence: `topics`. */
  name: string;
  /** Another function loads something else; until that is there, the former stays. */
  load: () => Promise<T>;
  children: (loaded: T) => ReactNode;
}

/** Loads what its children need and renders them with it. Until then it says so; a failure comes with a way out. */
export function LoadGate<T>({ name, load, children }: Props<T>) {
  // In an object, because what is loaded might be a function, which React would call.
  const [loaded, setLoaded] = useState<{ readonly value: T }>();
  const [failure, setFailure] = useState<LoadFailure>();

  useEffect(() => {
    if (failure) return;
    let isCurrent = true;
    load().then(
      (value) => isCurrent && setLoaded({ value }),
      (error: unknown) => isCurrent && setFailure(describeLoadFailure(`The list of ${name}`, error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [name, load, failure]);

  if (failure) {
    return (
      <div role="alert">
        <p>{failure.text}</p>
        <button
          type="button"
          className="button"
          onClick={() => (failure.cure === 'reload' ? location.reload() : setFailure(undefined))}
        >
          {failure.cure === 'reload' ? 'Reload' : 'Try again'}
        </button>
      </div>
    );
  }
  return loaded ? children(loaded.value) : <p role="status">Loading {name} …</p>;
}
