import { checkContent } from '../lint/load-content.ts';

type Check = Awaited<ReturnType<typeof checkContent>>;

interface SharedCheck {
  pending: Promise<Check> | undefined;
  /** Whether somebody who heard of a change has made room for its check already. */
  isFresh: boolean;
}

declare global {
  var waymarkCheck: SharedCheck | undefined;
}

/** Astro loads the collections and the integrations apart from each other, so that a module has one state in each. */
const shared = (globalThis.waymarkCheck ??= { pending: undefined, isFresh: false });

/**
 * The check of the content as it is, made once for all who ask.
 * @param root The folder that holds `content`, the same in every call.
 * @throws whatever `checkContent` throws.
 */
export const shareCheck = (root: string): Promise<Check> => (shared.pending ??= checkContent(root));

/** To be called by all who hear of a change: they hear of it in one go, and the first of them makes room for a new check. */
export function forgetCheck(): void {
  if (shared.isFresh) return;
  shared.pending = undefined;
  shared.isFresh = true;
  queueMicrotask(() => {
    shared.isFresh = false;
  });
}
