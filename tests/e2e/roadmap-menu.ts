import type { Page } from '@playwright/test';

/** The button of the menu that has everything but the next topic and the plan. */
export const moreButton = (page: Page) => page.locator('.roadmap-header summary', { hasText: 'More' });

/** Opens that menu on the page of a roadmap. */
export const openMore = (page: Page) => moreButton(page).click();
