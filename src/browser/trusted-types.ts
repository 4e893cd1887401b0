import { sitePath } from '../urls/paths.ts';

/*
 * The only places where a text becomes a page or the address of a script. The content security policy of each page
 * names these two policies, so a browser that knows Trusted Types refuses every other way; in one that does not, the
 * same checks run (https://www.w3.org/TR/trusted-types/, docs/security-headers.md).
 */

/** What a policy makes counts as a string for the compiler, whose types for the DOM take nothing else. */
type Rule = (text: string) => string;

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Readonly<Record<string, Rule>>) => Readonly<Record<string, Rule>>;
}

const { trustedTypes: factory } = globalThis as { readonly trustedTypes?: TrustedTypes };

function makeRule(policy: string, kind: 'createHTML' | 'createScriptURL', check: Rule): Rule {
  const made = factory?.createPolicy(policy, { [kind]: check });
  return (text) => made?.[kind]?.(text) ?? check(text);
}

/** Only `readPage` uses it, after it has looked where the text came from. */
const trustHtml = makeRule('waymark-page', 'createHTML', (html) => html);

/**
 * Reads a page of this site that was fetched: what is in its `html` element, in one fragment, which is part of no
 * document, so nothing in it runs, loads or applies.
 * @throws Error if the answer is no success, no page, or from another site.
 */
export async function readPage(response: Response): Promise<DocumentFragment> {
  const { ok, url, headers } = response;
  if (!ok) throw new Error(`${url} answered ${response.status}.`);
  if (new URL(url, location.href).origin !== location.origin) throw new Error(`${url} is not a page of this site.`);
  if (headers.get('content-type')?.startsWith('text/html') !== true) throw new Error(`${url} is not a page.`);
  const template = document.createElement('template');
  template.innerHTML = trustHtml(await response.text());
  return template.content;
}

/**
 * The address of the service worker, as `register` takes it.
 * @throws TypeError if it is any other script.
 */
export const trustWorker = makeRule('waymark-worker', 'createScriptURL', (address) => {
  if (address === sitePath('/sw.js')) return address;
  throw new TypeError(`"${address}" is not the service worker of this site.`);
});
