import { type Content, problemAt } from '../content.ts';
import { FENCE_LANGUAGES, LANGUAGE_ALIASES } from '../fence-languages.ts';
import type { Problem } from '../finding.ts';
import { type Fence, listFences, readReason } from '../list-fences.ts';
import type { Rule } from '../rule.ts';

/** A block of code does not say what it is, or why nobody can run it. */
export const codeFence: Rule = { id: 'code-fence', severity: 'error', isAboutQuality: true, check };

function* check(content: Content): Generator<Problem> {
  for (const fence of listFences(content)) {
    const { owner, field } = fence.text;
    // What a roadmap says about itself may be brought over from elsewhere and loads unchanged.
    if (owner === 'roadmap' && ['question', 'note', 'faqs'].includes(field)) continue;
    const fault = findFault(fence);
    if (fault !== undefined) yield problemAt(fence.text.source, fence.locate(), ...fault);
  }
}

type Fault = readonly [message: string, hint: string];

function findFault(fence: Fence): Fault | undefined {
  const { isFenced, words } = fence;
  // Nothing of it may turn the message around.
  const language = fence.language?.replaceAll(/[^\w+#.-]/g, '?');
  if (!isFenced) return ['this block of code is indented', 'Put it between ``` lines, with its language on the first.'];
  if (language === undefined) {
    return ['this block of code has no language', 'Write it behind the backticks: ```js, or ```text for output.'];
  }
  const name = LANGUAGE_ALIASES.get(language);
  if (name !== undefined) return [`\`${language}\` has another name here`, `Write \`\`\`${name}.`];
  const reason = readReason(fence);
  if (reason === '') return ['`no-run` has no reason', `Say what is missing: \`\`\`${language} no-run needs ...`];
  if (reason !== undefined) return undefined;
  if (words !== '') {
    const hint = `Behind the language only no-run and its reason may stand: \`\`\`${language} no-run needs ...`;
    return [`nobody reads these words of a code block: ${words.slice(0, 60)}`, hint];
  }
  if (FENCE_LANGUAGES.has(language)) return undefined;
  const hint = `Say why on the same line: \`\`\`${language} no-run needs ...; what a program prints is \`\`\`text.`;
  return [`nothing here can run or read \`${language}\``, hint];
}
