/** Names that Windows keeps for devices, whatever stands behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const MAX_LENGTH = 60;

/** A name that somebody typed as the name of a file, without its ending: letters and digits with hyphens between. */
export function toFileName(name: string, otherwise: string): string {
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '');
  const cut = Array.from(words).slice(0, MAX_LENGTH).join('').replace(/-$/, '');
  if (cut === '') return otherwise;
  return DEVICE.test(cut) ? `${otherwise}-${cut}` : cut;
}
