import { loadPart } from '../../browser/load-failure.ts';
import type { MenuTarget } from './state-menu.ts';

/** Opens the menu that sets the state of topics. Its code is loaded by the first use. */
export async function openStateMenu(target: MenuTarget): Promise<void> {
  const part = await loadPart('The menu', () => import('./state-menu.ts'));
  part?.openStateMenu(target);
}
