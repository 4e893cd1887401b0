import { stringify } from 'yaml';

/** A value of YAML on one line, in quotes if it needs some. */
const value = (text: string) => stringify(text, { singleQuote: true, lineWidth: 0 }).trim();

/** A topic that lint accepts as a draft; the comments show the form of what is missing. */
export const topicTemplate = (title: string): string => `---
title: ${value(title)}
status: draft
# What is missing, in the form that it must have. Delete the signs # as you fill it in, and \`status\` at the end.
# level: beginner
# hours: [2, 5]
# requires:
#   - topic: the-id-of-a-topic
#     reason: Why it is needed first, in one sentence for the learner.
# outcomes:
#   - You can do something that somebody else could check.
# selfCheck:
#   - question: What tests understanding, and not wording?
#     answer: Begins with the answer, then explains it.
# resources:
#   - type: article
#     title: Its own title
#     url: https://example.com/the-exact-page
---

The text on ${title} has yet to be written.
`;

export interface RoadmapTexts {
  readonly title: string;
  readonly description: string;
  readonly kind: 'role' | 'skill';
}

/** A roadmap that is listed as upcoming until it has an outline. */
export const roadmapTemplate = ({ title, description, kind }: RoadmapTexts): string => `---
briefTitle: ${value(title)}
briefDescription: ${value(description)}
title: ${value(title)}
description: ${value(description)}
status: draft
isUpcoming: true
tags: [roadmap, ${kind}-roadmap, main-sitemap]
---
`;

export interface SectionTexts {
  readonly id: string;
  readonly title: string;
  /** Id of the topic that is the first one of the outline. */
  readonly topic: string;
}

/** An outline of one section with one topic. */
export const outlineTemplate = ({
  id,
  title,
  topic,
}: SectionTexts): string => `# The order below is the order to learn in.
sections:
  - id: ${id}
    title: ${value(title)}
    summary: ${value(`What there is to know of: ${title}.`)}
    groups:
      - side: left
        topics:
          - ${topic}
`;
