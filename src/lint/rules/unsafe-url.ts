import { BROKEN_ADDRESS, isSafeAddress } from '../../markup/safe-address.ts';
import { readTopicAddress } from '../../markup/topic-address.ts';
import { type Content, problemAt } from '../content.ts';
import { isDrawingAddress } from '../../markup/drawing-address.ts';
import type { Problem } from '../finding.ts';
import { listLinks } from '../list-links.ts';
import type { MarkdownText } from '../list-texts.ts';
import type { Rule } from '../rule.ts';

/** An address in Markdown could run code, hides where it leads, or makes the page load something. */
export const unsafeUrl: Rule = { id: 'unsafe-url', severity: 'error', check };

const ALLOWED = ['https:', 'http:', 'mailto:'];

function* check(content: Content): Generator<Problem> {
  for (const { text, kind, url, locate } of listLinks(content)) {
    // The rule unknown-link looks for the topic.
    if (kind !== 'image' && readTopicAddress(url) !== undefined) continue;
    const fault = kind === 'image' ? findImageFault(url, text.owner) : findFault(url);
    if (fault) yield problemAt(text.source, locate(), fault.message, fault.hint);
  }
}

interface Fault {
  readonly message: string;
  readonly hint: string;
}

function findFault(url: string): Fault | undefined {
  if (BROKEN_ADDRESS.test(url)) {
    const message = `the address ${quote(url)} holds a space, a backslash or an invisible character`;
    return { message, hint: 'Write it without; a space in an address is %20.' };
  }
  if (url.startsWith('//')) {
    return { message: `the address ${quote(url)} has no scheme`, hint: `Write \`https:${url}\`.` };
  }
  const scheme = /^[^/?#]*?:/.exec(url)?.[0].toLowerCase();
  // What has no scheme leads to a page of this site, which the rule unknown-link looks for.
  if (scheme === undefined || isSafeAddress(url)) return undefined;
  if (!ALLOWED.includes(scheme)) {
    const hint =
      'Addresses begin with https://, http:// or mailto:, with / for pages of this site, or are topic: and an id.';
    return { message: `the address ${quote(url)} has the scheme ${quote(scheme)}`, hint };
  }
  if (/^https?:\/\/[^/?#]*@/i.test(url)) {
    return {
      message: `the address ${quote(url)} has a name or password before its host`,
      hint: 'Leave out what stands before the @.',
    };
  }
  return {
    message: `the address ${quote(url)} is not a whole one`,
    hint: 'Write it as https://example.com/page, or as mailto:name@example.com.',
  };
}

function findImageFault(url: string, owner: MarkdownText['owner']): Fault | undefined {
  if (owner !== 'guide' && owner !== 'roadmap') {
    const hint = 'Say it in words or as code; a resource may lead to the picture.';
    const place = owner === 'topic' ? 'topics' : 'this text';
    return { message: `images are not allowed in ${place}: ${quote(url)}`, hint };
  }
  // The rule guide-drawing looks for the file.
  if (owner === 'guide' && isDrawingAddress(url)) return undefined;
  if (/^\/(?!\/)[\w./-]+$/.test(url)) return undefined;
  const hint = 'Use a path of this site such as /images/name.png: pages load nothing from elsewhere.';
  return { message: `the image ${quote(url)} is not part of this site`, hint };
}

const quote = (text: string) => JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}...` : text);
