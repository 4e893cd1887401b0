import type { APIRoute } from 'astro';

import { getMarkdownSources } from '../site/get-markdown.ts';
import { getTexts } from '../site/get-texts.ts';
import { writeLlmsIndex } from '../site/llms-index.ts';
import { textResponse } from '../site/markdown-files.ts';

export const GET: APIRoute = async () => textResponse(writeLlmsIndex(await getMarkdownSources(), await getTexts()));
