/** A text of at most `max` characters: a longer one ends after a whole word, with `…`. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const whole = cut.replace(/\s+\S*$/, '');
  return `${(whole.length > max / 2 ? whole : cut).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

/** A text as lines of at most `max` characters, cut between words where there are spaces. Nothing of it gets lost. */
export function splitLine(text: string, max: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    for (const part of word.match(new RegExp(`[^]{1,${Math.floor(max / 2)}}`, 'gu')) ?? []) {
      const longer = line === '' ? part : `${line} ${part}`;
      if (longer.length <= max) line = longer;
      else {
        lines.push(line);
        line = part;
      }
    }
  }
  return line === '' ? lines : [...lines, line];
}
