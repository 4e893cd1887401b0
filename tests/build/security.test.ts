import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';

import { hashInline } from '../../src/site/hash-inline.ts';
import { FILES, PAGES, readText } from './site.ts';

interface PageElement {
  readonly name: string;
  /** By their names in the DOM, such as `httpEquiv` and `onClick`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

/** All elements of a page in their order, as a browser finds them. */
function listElements(html: string): readonly PageElement[] {
  const found: PageElement[] = [];
  const queue: Nodes[] = [fromHtml(html)];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if ('content' in node && node.content) queue.push(node.content);
    if ('children' in node) queue.push(...node.children.toReversed());
    if (node.type !== 'element') continue;
    found.push({
      name: node.tagName,
      attributes: new Map(Object.entries(node.properties).map(([name, value]) => [name, String(value)])),
      text: node.children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
    });
  }
  return found;
}

const pages = PAGES.map((page) => ({ page, elements: listElements(readText(page)) }));

const isPolicy = ({ attributes }: PageElement): boolean => attributes.get('httpEquiv') === 'content-security-policy';

/** The sources of each directive of a page's policy. */
function readPolicy(elements: readonly PageElement[]): ReadonlyMap<string, readonly string[]> {
  const text = elements.find(isPolicy)?.attributes.get('content') ?? '';
  return new Map(
    text.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
}

test('every page has one policy, before anything that it rules, and a referrer policy', () => {
  expect(pages.length).toBeGreaterThan(300);
  const wrong = pages.filter(({ elements }) => {
    const place = elements.findIndex(isPolicy);
    const before = elements.slice(0, place).filter(({ attributes }) => !attributes.has('charSet'));
    return (
      before.some(({ name }) => !['html', 'head'].includes(name)) ||
      elements.filter(isPolicy).length !== 1 ||
      !elements.some(({ attributes }) => attributes.get('name') === 'referrer')
    );
  });
  expect(wrong.map(({ page }) => page)).toEqual([]);
});

test('a policy names exactly the inline scripts and styles of its page, and nothing that makes it loose', () => {
  for (const { page, elements } of pages) {
    const policy = readPolicy(elements);
    for (const name of ['script', 'style']) {
      const inline = elements.filter(
        (element) =>
          element.name === name && !element.attributes.has('src') && !element.attributes.get('type')?.endsWith('json'),
      );
      const hashes = new Set(inline.map(({ text }) => `'${hashInline(text)}'`));
      expect({ page, sources: policy.get(`${name}-src`) }).toEqual({ page, sources: ["'self'", ...hashes] });
    }
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('object-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    const sources = [...policy.values()].flat();
    expect(sources.filter((source) => /unsafe|\*|^https?:/.test(source))).toEqual([]);
  }
});

/** `data-card` and such, whose ids may begin like an address; browsers follow none of them. */
const isData = (attribute: string): boolean => /^data[A-Z]/.test(attribute);

test('no page has a style attribute, an inline handler of events or an address that is code', () => {
  const found = pages.flatMap(({ page, elements }) =>
    elements.flatMap(({ name, attributes }) =>
      [...attributes]
        .filter(
          ([attribute, value]) =>
            /^(?:style|on.*|srcdoc)$/i.test(attribute) || (!isData(attribute) && /^\s*javascript:/i.test(value)),
        )
        .map(([attribute, value]) => `${page}: <${name} ${attribute}="${value}">`),
    ),
  );
  expect(found.slice(0, 10)).toEqual([]);
});

test('no style sheet and no page brings fonts as data', () => {
  const texts = FILES.filter((file) => /\.(?:css|html)$/.test(file));
  expect(texts.filter((file) => /url\(["']?data:/.test(readText(file)))).toEqual([]);
});
