import type { Rule } from './rule.ts';
import { addressClash } from './rules/address-clash.ts';
import { aliasClash } from './rules/alias-clash.ts';
import { codeFence } from './rules/code-fence.ts';
import { draftShare } from './rules/draft-share.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { fillerWord } from './rules/filler-word.ts';
import { firstResource } from './rules/first-resource.ts';
import { firstSteps } from './rules/first-steps.ts';
import { footnote } from './rules/footnote.ts';
import { graphGap } from './rules/graph-gap.ts';
import { graphRenderer } from './rules/graph-renderer.ts';
import { graphTopic } from './rules/graph-topic.ts';
import { guideDrawing } from './rules/guide-drawing.ts';
import { invisibleText } from './rules/invisible-text.ts';
import { listSize } from './rules/list-size.ts';
import { localTopic } from './rules/local-topic.ts';
import { markReason } from './rules/mark-reason.ts';
import { mdxSyntax } from './rules/mdx-syntax.ts';
import { outputClash } from './rules/output-clash.ts';
import { rawHtml } from './rules/raw-html.ts';
import { releaseDay } from './rules/release-day.ts';
import { removedId } from './rules/removed-id.ts';
import { repeatedRequirement } from './rules/repeated-requirement.ts';
import { repeatedResource } from './rules/repeated-resource.ts';
import { repeatedText } from './rules/repeated-text.ts';
import { repeatedTopic } from './rules/repeated-topic.ts';
import { requiresCycle } from './rules/requires-cycle.ts';
import { requiresOrder } from './rules/requires-order.ts';
import { reservedId } from './rules/reserved-id.ts';
import { resourceOrder } from './rules/resource-order.ts';
import { sectionSize } from './rules/section-size.ts';
import { textLimit } from './rules/text-limit.ts';
import { textSize } from './rules/text-size.ts';
import { topicText } from './rules/topic-text.ts';
import { unknownGlyph } from './rules/unknown-glyph.ts';
import { unknownId } from './rules/unknown-id.ts';
import { unknownLink } from './rules/unknown-link.ts';
import { unknownQuestionGroup } from './rules/unknown-question-group.ts';
import { unknownRoadmap } from './rules/unknown-roadmap.ts';
import { unknownTopic } from './rules/unknown-topic.ts';
import { unsafeUrl } from './rules/unsafe-url.ts';
import { unusedTopic } from './rules/unused-topic.ts';

/** Every rule of the content lint. The order has no meaning: reports are sorted. */
export const RULES: readonly Rule[] = [
  addressClash,
  aliasClash,
  codeFence,
  draftShare,
  duplicateId,
  fillerWord,
  firstResource,
  firstSteps,
  footnote,
  graphGap,
  graphRenderer,
  graphTopic,
  guideDrawing,
  invisibleText,
  listSize,
  localTopic,
  markReason,
  mdxSyntax,
  outputClash,
  rawHtml,
  releaseDay,
  removedId,
  repeatedRequirement,
  repeatedResource,
  repeatedText,
  repeatedTopic,
  requiresCycle,
  requiresOrder,
  reservedId,
  resourceOrder,
  sectionSize,
  textLimit,
  textSize,
  topicText,
  unknownGlyph,
  unknownId,
  unknownLink,
  unknownQuestionGroup,
  unknownRoadmap,
  unknownTopic,
  unsafeUrl,
  unusedTopic,
];
