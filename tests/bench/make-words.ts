const WORDS =
  `request answer server table record cache queue lock token cookie header route packet name key value index page file
  branch merge test fault limit retry timeout worker thread process memory disk log metric trace alert deploy image
  volume network port socket client browser script style layout color form field error state event store query join
  group sort filter search word letter number date zone price order user role right secret hash sign cert proxy gate`.split(
    /\s+/,
  );

/** `count` words that depend on `seed` alone. */
export function makeWords(seed: number, count: number): string {
  let state = (seed * 7919 + 17) % 2_147_483_647;
  return Array.from({ length: count }, () => {
    // Lehmer's generator with the factor of Park and Miller, doi:10.1145/63039.63042.
    state = (state * 48_271) % 2_147_483_647;
    return WORDS[state % WORDS.length] ?? '';
  }).join(' ');
}
