/**
 * Brings the styles of a fetched page into this one, where they are missing, and waits for them.
 * Each page carries the styles of its own components only, so what is taken out of another page needs its styles too.
 * Style elements come in as constructed sheets: the content security policy here knows only the hashes of this page.
 */
export async function adoptStyles(page: ParentNode): Promise<void> {
  for (const { textContent } of page.querySelectorAll('style')) adoptSheet(textContent);
  const links = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const known = new Set([...document.querySelectorAll('link[rel="stylesheet"]')].map(addressOf));
  await Promise.all(links.filter((link) => !known.has(addressOf(link))).map(append));
}

const adopted = new Set<string>();

/** Applies a style sheet to this page, once, however often it is asked for. */
export function adoptSheet(css: string): void {
  if (adopted.has(css) || [...document.querySelectorAll('style')].some(({ textContent }) => textContent === css))
    return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

const addressOf = (link: Element): string | null => link.getAttribute('href');

/** A sheet that does not load must not keep the text from the reader, so an error counts as the end too. */
function append(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve) => {
    const sheet = document.importNode(link, true);
    sheet.addEventListener('load', () => resolve());
    sheet.addEventListener('error', () => resolve());
    document.head.append(sheet);
  });
}
