import { expect, test } from '@playwright/test';

import { findViolations } from './axe.ts';
import { store } from './mine-data.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

test('home greets who returns with what they were doing, what is due, planned and new', async ({ page }) => {
  const then = Date.now() - WEEK;
  const done = { state: 'done', changed: then };
  await store(page, 'progress', { version: 1, topics: { 'packets-and-routing': done, dns: done } });
  await store(page, 'plan', {
    version: 1,
    goals: [{ kind: 'roadmap', id: 'backend' }],
    hoursPerWeek: 10,
    studyDays: [1, 2, 3, 4, 5, 6, 7],
    changed: then,
  });
  const card = { state: 2, due: then, reviewed: then, interval: 1, stability: 1, difficulty: 5, reps: 1, lapses: 0 };
  await store(page, 'review', { version: 1, cards: { 'dns#1': { ...card, step: 0, changed: then } } });
  await store(page, 'visits', { version: 1, roadmaps: { 'web-basics': { current: { topics: 'dns', seen: then } } } });
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Continue: IP addresses' })).toBeVisible();
  const greeting = page.getByRole('region', { name: 'Where you are' });
  await expect(greeting.getByRole('heading', { level: 3 })).toHaveText([
    'Backend',
    'Web basics',
    'This week',
    '1 card due',
    /^\d new topics in Web basics$/,
  ]);
  await expect(greeting.getByRole('listitem').filter({ hasText: 'Backend' }).first()).toContainText('2 of 31 done');
  expect(await findViolations(page, 'continue-learning')).toEqual([]);
  await page.getByRole('link', { name: 'Continue: IP addresses' }).click();
  await expect(page).toHaveURL('/backend/ip-addresses');
});
