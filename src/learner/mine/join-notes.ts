const SEPARATOR = '\n\n---\n\n*Written elsewhere at the same time:*\n\n';

/** Keeps two texts of one note that were written at the same time; if one holds the other, that one is enough. */
export function joinNotes(here: string, elsewhere: string): string {
  if (here.includes(elsewhere)) return here;
  if (elsewhere.includes(here)) return elsewhere;
  return `${here}${SEPARATOR}${elsewhere}`;
}
