import type { Page } from '@playwright/test';

/**
 * Keeps the answers to the requests of a page back, as a slow network does, until the returned function is called. They
 * come then, or never, if it is told so.
 * @param addresses a pattern, as for `page.route`.
 */
export async function hold(page: Page, addresses: string): Promise<(end?: 'continue' | 'abort') => void> {
  const gate = Promise.withResolvers<'continue' | 'abort'>();
  await page.route(addresses, async (route) => {
    const end = await gate.promise;
    await route[end]();
  });
  return (end = 'continue') => gate.resolve(end);
}
