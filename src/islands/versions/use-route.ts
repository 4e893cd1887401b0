import { useSyncExternalStore } from 'react';

import { sitePath } from '../../urls/paths.ts';

/** What the address asks for. Several views share one page, since a static site knows no version of a visitor. */
export type Route =
  | { readonly kind: 'list'; readonly fork: string | undefined }
  | { readonly kind: 'version'; readonly id: string }
  | { readonly kind: 'shared'; readonly packed: string };

/** Begins the fragment of a shared version. A fragment is never sent to a server. */
const SHARED = '#v=';

export const LIST_ADDRESS = sitePath('/versions');

export const versionAddress = (id: string): string => `${LIST_ADDRESS}?id=${encodeURIComponent(id)}`;

/** The full address that carries a packed version in its fragment. */
export const sharedAddress = (packed: string): string => `${location.origin}${LIST_ADDRESS}${SHARED}${packed}`;

let current = readAddress('');

/** The route of the page; goes along with links, the back button and `goTo`. */
export function useRoute(): { readonly address: string; readonly route: Route } {
  const address = useSyncExternalStore(listen, () => (current = readAddress(current)));
  return { address, route: readRoute(address) };
}

/** Shows another view without loading the page anew, so that nothing is lost where storage is blocked. */
export function goTo(address: string): void {
  history.pushState(null, '', address);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

function listen(onChange: () => void): () => void {
  // A new fragment alone comes as `hashchange`, such as a shared link that is pasted into this very tab.
  const events = ['popstate', 'hashchange'];
  for (const name of events) window.addEventListener(name, onChange);
  return () => {
    for (const name of events) window.removeEventListener(name, onChange);
  };
}

/** Fragments that are not ours, such as the one of the skip link, leave the view as it is. */
function readAddress(known: string): string {
  const { search, hash } = location;
  if (hash === '' || hash.startsWith(SHARED)) return search + hash;
  return known === '' ? search : known;
}

function readRoute(address: string): Route {
  const [search = '', packed] = address.split(SHARED);
  if (packed !== undefined) return { kind: 'shared', packed };
  const query = new URLSearchParams(search);
  const id = query.get('id');
  return id === null ? { kind: 'list', fork: query.get('fork') ?? undefined } : { kind: 'version', id };
}
