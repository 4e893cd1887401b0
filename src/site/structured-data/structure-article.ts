import type { Article, WithContext } from 'schema-dts';

import { SITE } from '../site.ts';
import { absolute, inContext, structureAuthor, structurePublisher, type Author } from './basics.ts';

/** What is known of a text that somebody wrote. */
export interface ArticleText {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Days, `2026-11-21`. */
  readonly published: string;
  readonly updated?: string | undefined;
  /** The contributors as a whole, if nobody is named. */
  readonly authors?: readonly Author[];
  /** Path of its picture. */
  readonly image?: string | undefined;
}

/** A guide, or another text with dates. */
export function structureArticle(text: ArticleText, site: URL): WithContext<Article> {
  const { path, title, description, published, updated = published, authors = [], image } = text;
  const publisher = structurePublisher(site);
  return inContext({
    '@type': 'Article',
    mainEntityOfPage: absolute(path, site),
    headline: title,
    description,
    ...(image !== undefined && { image: absolute(image, site) }),
    datePublished: published,
    dateModified: updated,
    author: authors.length === 0 ? publisher : authors.map((author) => structureAuthor(author, site)),
    publisher,
    inLanguage: 'en',
    isAccessibleForFree: true,
    license: SITE.contentLicense,
  });
}
