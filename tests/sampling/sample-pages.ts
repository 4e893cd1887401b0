import { createHash } from 'node:crypto';

/** A page as the sample sees it. */
export interface SamplePage {
  readonly address: string;
  /** What it has in common with others: its route. */
  readonly kind: string;
  /** Bytes of its HTML. */
  readonly size: number;
}

/**
 * Takes of each kind of page the first and the last by address, the longest, and `more` others: those whose addresses
 * have the smallest hashes. So the sample is the same on every machine, keeps its size when the site grows, and
 * changes by a page at most when a page comes or goes.
 * @returns The pages of the sample, in the order of their addresses.
 */
export function samplePages<Page extends SamplePage>(pages: readonly Page[], more: number): readonly Page[] {
  const kinds = Map.groupBy(pages.toSorted(byAddress), ({ kind }) => kind);
  return [...kinds.values()].flatMap((all) => sampleKind(all, more)).sort(byAddress);
}

/** `pages` are in order and at least one. */
function sampleKind<Page extends SamplePage>(pages: readonly Page[], more: number): readonly Page[] {
  const longest = pages.toSorted((a, b) => b.size - a.size).slice(0, 1);
  const chosen = new Set([...pages.slice(0, 1), ...pages.slice(-1), ...longest]);
  const others = pages.filter((page) => !chosen.has(page)).map((page) => ({ page, hash: hashOf(page.address) }));
  others.sort((a, b) => (a.hash < b.hash ? -1 : 1));
  return [...chosen, ...others.slice(0, more).map(({ page }) => page)];
}

const byAddress = (a: SamplePage, b: SamplePage): number =>
  a.address < b.address ? -1 : a.address > b.address ? 1 : 0;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
