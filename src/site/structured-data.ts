import type { Roadmap } from '../roadmap/types.ts';
import { renderMarkdown } from '../markup/render-markdown.ts';
import type { MarkupOptions } from '../markup/to-hast.ts';
import { sitePath } from '../urls/paths.ts';
import { SITE } from './site.ts';

/** Objects in the vocabulary of schema.org for the page of a roadmap. `site` is the origin of the site. */
export function structureRoadmap(
  roadmap: Roadmap,
  url: URL,
  site: URL,
  options: MarkupOptions = {},
): readonly object[] {
  const { schema, faqs } = roadmap.data;
  const image = schema?.imageUrl;
  const author = { '@type': 'Organization', name: `${SITE.name} contributors`, url: new URL(sitePath('/about'), site) };
  const article = schema && {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    mainEntityOfPage: url,
    headline: schema.headline,
    description: schema.description,
    ...(image && { image: new URL(sitePath(image), site) }),
    datePublished: schema.datePublished,
    dateModified: schema.dateModified,
    author,
    publisher: author,
    license: SITE.contentLicense,
  };
  const questions = faqs.length > 0 && {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: faqs.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: renderMarkdown(answer, options) },
    })),
  };
  return [article, questions].filter((data) => typeof data === 'object');
}
