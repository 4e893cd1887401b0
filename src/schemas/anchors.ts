// The ids of parts of pages that come from content. Each kind has a prefix that no id of a template begins with, so that
// no text can take the place of a part of the page.

/** `http` becomes `section-http`. */
export const sectionAnchor = (section: string): string => `section-${section}`;

/** `ship-it` becomes `checkpoint-ship-it`. */
export const checkpointAnchor = (checkpoint: string): string => `checkpoint-${checkpoint}`;

/** An item of a check list: `short-tokens` becomes `item-short-tokens`. */
export const itemAnchor = (item: string): string => `item-${item}`;

/** A video in the list of all: `what-a-name-is` becomes `video-what-a-name-is`. */
export const videoAnchor = (video: string): string => `video-${video}`;

/**
 * The ids of the answers to frequently asked questions, in the same order: `What does it cost?` becomes
 * `faq-what-does-it-cost`. A question whose id is taken gets the next free number, such as `faq-what-2`.
 */
export const faqAnchors = (questions: readonly string[]): readonly string[] => freeAnchors('faq', questions);

/** The ids of the headings of a long text, in the same order and by the same rule: `part-where-to-begin`. */
export const partAnchors = (headings: readonly string[]): readonly string[] => freeAnchors('part', headings);

function freeAnchors(kind: string, titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const anchor = `${kind}-${slugOf(title)}`;
    let free = anchor;
    for (let number = 2; taken.has(free); number += 1) free = `${anchor}-${number}`;
    taken.add(free);
    return free;
  });
}

const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu)
    ?.join('-') ?? 'question';
