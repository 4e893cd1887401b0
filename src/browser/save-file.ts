/** How long the browser may take to begin reading a file, in ms. */
const READING_TIME = 60_000;

/** Hands a text to the visitor as a download. `type` is a media type, such as `text/calendar`. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READING_TIME);
}
