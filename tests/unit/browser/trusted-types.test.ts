import { beforeEach, expect, test, vi } from 'vitest';

const ORIGIN = 'https://waymark.example';

/** What a browser makes of a text that a policy let through; its type tells it from a plain text. */
class Trusted {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const policies: string[] = [];

/** Loads the module as a browser with Trusted Types does, or one without. */
async function load(knowsTrustedTypes: boolean) {
  policies.length = 0;
  vi.resetModules();
  vi.stubGlobal('location', new URL(`${ORIGIN}/backend`));
  // A template whose content is what was put into it.
  const template = {
    set innerHTML(html: unknown) {
      Object.assign(this, { content: html });
    },
  };
  vi.stubGlobal('document', { createElement: () => template });
  vi.stubGlobal('trustedTypes', knowsTrustedTypes ? { createPolicy } : undefined);
  return import('../../../src/browser/trusted-types.ts');
}

function createPolicy(name: string, rules: Record<string, (text: string) => string>) {
  policies.push(name);
  return Object.fromEntries(
    Object.entries(rules).map(([kind, rule]) => [kind, (text: string) => new Trusted(rule(text))] as const),
  );
}

function answer(
  url: string,
  init: ResponseInit = { headers: { 'content-type': 'text/html; charset=utf-8' } },
): Response {
  const response = new Response('<p>Hi</p>', init);
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

beforeEach(() => vi.unstubAllGlobals());

test('a page of this site is read, through the policy where the browser has one', async () => {
  const withTypes = await load(true);
  expect(await withTypes.readPage(answer(`${ORIGIN}/backend/dns`))).toEqual(new Trusted('<p>Hi</p>'));
  expect(policies).toEqual(['waymark-page', 'waymark-worker']);
  const without = await load(false);
  expect(await without.readPage(answer(`${ORIGIN}/backend/dns`))).toBe('<p>Hi</p>');
});

test.each([
  [
    'from another site',
    answer('https://evil.example/backend/dns'),
    'https://evil.example/backend/dns is not a page of',
  ],
  ['that is a failure', answer(`${ORIGIN}/x`, { status: 404 }), `${ORIGIN}/x answered 404.`],
  ['of data', answer(`${ORIGIN}/a.json`, { headers: { 'content-type': 'application/json' } }), 'a.json is not a page.'],
])('an answer %s is refused', async (_, response, message) => {
  const { readPage } = await load(true);
  await expect(readPage(response)).rejects.toThrow(message);
});

test.each([true, false])('only the own service worker may be registered (with Trusted Types: %s)', async (knows) => {
  const { trustWorker } = await load(knows);
  expect(trustWorker('/sw.js')).toEqual(knows ? new Trusted('/sw.js') : '/sw.js');
  for (const address of ['https://evil.example/sw.js', '//evil.example/sw.js', '/sw.js?x', '/_astro/a.js', 'data:,']) {
    expect(() => trustWorker(address)).toThrow(TypeError);
  }
});
