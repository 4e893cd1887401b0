import { sanitizeMoment } from '../storage/foreign-document.ts';
import { SETTINGS_VERSION, type SettingsDocument } from './document.ts';

/** See `ForeignFormat`. */
export function sanitizeSettings(foreign: SettingsDocument): SettingsDocument {
  const { theme, textSize, motion, contrast, singleKeys, changed } = foreign;
  return {
    version: SETTINGS_VERSION,
    theme,
    textSize,
    motion,
    contrast,
    singleKeys,
    changed: sanitizeMoment(changed) ?? 0,
  };
}
