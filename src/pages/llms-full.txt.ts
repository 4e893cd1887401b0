import type { APIRoute } from 'astro';

import { getMarkdownSources } from '../site/get-markdown.ts';
import { getTexts } from '../site/get-texts.ts';
import { writeLlmsFull } from '../site/llms-full.ts';
import { textResponse } from '../site/markdown-files.ts';

export const GET: APIRoute = async () => textResponse(writeLlmsFull(await getMarkdownSources(), await getTexts()));
