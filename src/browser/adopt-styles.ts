/**
 * Brings the style sheets of a fetched page into this one, where they are missing, and waits for them.
 * Each page carries the styles of its own components only, so what is taken out of another page needs its styles too.
 */
export async function adoptStyles(page: Document): Promise<void> {
  const known = new Set([...document.querySelectorAll('style, link[rel="stylesheet"]')].map(identify));
  const missing = [...page.querySelectorAll('style, link[rel="stylesheet"]')].filter(
    (sheet) => !known.has(identify(sheet)),
  );
  await Promise.all(missing.map((sheet) => append(document.importNode(sheet, true))));
}

const identify = (sheet: Element): string => sheet.getAttribute('href') ?? sheet.textContent;

/** A sheet that does not load must not keep the text from the reader, so an error counts as the end too. */
function append(sheet: Element): Promise<void> {
  return new Promise((resolve) => {
    if (sheet instanceof HTMLLinkElement) {
      sheet.addEventListener('load', () => {
        resolve();
      });
      sheet.addEventListener('error', () => {
        resolve();
      });
    } else {
      resolve();
    }
    document.head.append(sheet);
  });
}
