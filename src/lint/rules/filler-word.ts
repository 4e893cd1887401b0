import { type Content, problemAt, type Source } from '../content.ts';
import { FILLERS } from '../filler-words.ts';
import type { Position, Problem } from '../finding.ts';
import { listStrings } from '../list-strings.ts';
import { listTexts } from '../list-texts.ts';
import { maskProse } from '../../markup/parse-markdown.ts';
import type { Rule } from '../rule.ts';

/** A word that claims importance instead of giving the reason. Code, titles and resources are left alone. */
export const fillerWord: Rule = { id: 'filler-word', severity: 'error', isAboutQuality: true, check };

const PATTERN = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${FILLERS.join('|')})(?![\p{L}\p{N}])`, 'giu');

function* check(content: Content): Generator<Problem> {
  for (const { owner, field, markdown, tree, source, locate } of listTexts(content)) {
    // What a roadmap says about itself may be brought over from elsewhere and loads unchanged.
    if (owner === 'roadmap' && ['question', 'note', 'faqs'].includes(field)) continue;
    yield* findFillers(maskProse(markdown, tree), source, locate);
  }
  for (const { outline, outlineSource } of content.roadmaps)
    yield* checkPlain(outline?.sections, outlineSource, ['summary', 'why', 'notes']);
  for (const { checklist, checklistSource } of content.bestPractices) {
    yield* checkPlain(checklist?.sections, checklistSource, ['summary']);
  }
  for (const { graph, graphSource } of content.roadmaps) {
    for (const [index, { kind, text = '' }] of graph?.nodes.entries() ?? []) {
      if (kind !== 'paragraph') continue;
      const path = ['nodes', index, 'text'];
      yield* findFillers(text, graphSource, (_, words) => graphSource.locateWords(path, words));
    }
  }
}

/** @param fields The plain sentences, wherever they are. */
function* checkPlain(
  sections: readonly unknown[] = [],
  source: Source,
  fields: readonly (string | number)[],
): Generator<Problem> {
  for (const [path, line] of listStrings({ sections })) {
    if (!path.some((step) => fields.includes(step))) continue;
    yield* findFillers(line, source, (_, words) => source.locateWords(path, words));
  }
}

function* findFillers(
  text: string,
  source: Source,
  locate: (offset: number, words: string) => Position,
): Generator<Problem> {
  for (const { 0: words, index } of text.matchAll(PATTERN)) {
    const hint = 'Give the reason instead: what happens with it, or what breaks without it?';
    yield problemAt(source, locate(index, words), `"${words.replace(/\s+/g, ' ')}" is filler`, hint);
  }
}
