import { isMoment, momentAfter, type DocumentFormat } from '../storage/document-format.ts';

/** What each setting can be. The first choice is the one of a visitor who never chose, and needs no attribute. */
export const CHOICES = {
  theme: ['system', 'light', 'dark'],
  textSize: ['normal', 'small', 'large', 'huge'],
  motion: ['system', 'reduced'],
  contrast: ['system', 'more'],
  singleKeys: ['on', 'off'],
} as const;

export type Setting = keyof typeof CHOICES;
export type Choice<S extends Setting> = (typeof CHOICES)[S][number];
type Choices = { readonly [S in Setting]: Choice<S> };

export const SETTINGS = ['theme', 'textSize', 'motion', 'contrast', 'singleKeys'] as const satisfies readonly Setting[];

/**
 * How the site looks and listens for one visitor; stored in the browser under the key `waymark.settings`, as JSON.
 *
 * It is one choice as a whole, so that merging never mixes the looks of two devices: the newest document counts.
 */
export interface SettingsDocument extends Choices {
  readonly version: typeof SETTINGS_VERSION;
  /** When any of them was last changed, in milliseconds since 1970; 0 means never. */
  readonly changed: number;
}

export const SETTINGS_VERSION = 1;

export const EMPTY_SETTINGS: SettingsDocument = {
  version: SETTINGS_VERSION,
  theme: 'system',
  textSize: 'normal',
  motion: 'system',
  contrast: 'system',
  singleKeys: 'on',
  changed: 0,
};

/** Whether `value` is one of the choices of `setting`. */
function isChoice<S extends Setting>(setting: S, value: unknown): value is Choice<S> {
  const choices: readonly unknown[] = CHOICES[setting];
  return choices.includes(value);
}

/** A new document in which `setting` is `value` since `now`; a value that is no choice changes nothing. */
export function chooseSetting(
  stored: SettingsDocument,
  setting: Setting,
  value: string,
  now: number,
): SettingsDocument {
  return isChoice(setting, value) ? { ...stored, [setting]: value, changed: momentAfter(now, stored) } : stored;
}

/** All settings as they are for somebody who never chose; fields that this version does not know stay. */
export function resetSettings(stored: SettingsDocument, now: number): SettingsDocument {
  return { ...stored, ...EMPTY_SETTINGS, changed: momentAfter(now, stored) };
}

function readSettings(value: Readonly<Record<string, unknown>>): SettingsDocument {
  const read = <S extends Setting>(setting: S): Choice<S> => {
    const found = value[setting];
    return isChoice(setting, found) ? found : EMPTY_SETTINGS[setting];
  };
  return {
    ...value,
    version: SETTINGS_VERSION,
    theme: read('theme'),
    textSize: read('textSize'),
    motion: read('motion'),
    contrast: read('contrast'),
    singleKeys: read('singleKeys'),
    changed: isMoment(value['changed']) ? value['changed'] : 0,
  };
}

/** The newer of two documents. Of two changes at the same moment the one whose text sorts last counts. */
export function mergeSettings(first: SettingsDocument, second: SettingsDocument): SettingsDocument {
  if (first.changed !== second.changed) return first.changed > second.changed ? first : second;
  return writeSorted(first) >= writeSorted(second) ? first : second;
}

/** JSON that does not depend on the order in which fields were set. */
function writeSorted(stored: SettingsDocument): string {
  return JSON.stringify(stored, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** How settings and their choices are called. */
export const SETTING_LABELS: {
  readonly [S in Setting]: { readonly label: string; readonly choices: Readonly<Record<Choice<S>, string>> };
} = {
  theme: { label: 'Theme', choices: { system: 'System', light: 'Light', dark: 'Dark' } },
  textSize: { label: 'Text size', choices: { small: 'Small', normal: 'Normal', large: 'Large', huge: 'Huge' } },
  motion: { label: 'Motion', choices: { system: 'System', reduced: 'Reduced' } },
  contrast: { label: 'Contrast', choices: { system: 'System', more: 'More' } },
  singleKeys: { label: 'Single-key shortcuts', choices: { on: 'On', off: 'Off' } },
};

function describeChanges(before: SettingsDocument, after: SettingsDocument): readonly string[] {
  return SETTINGS.filter((setting) => before[setting] !== after[setting]).map((setting) => {
    const { label, choices }: { label: string; choices: Readonly<Record<string, string>> } = SETTING_LABELS[setting];
    return `${label} becomes "${choices[after[setting]] ?? after[setting]}"`;
  });
}

export const SETTINGS_FORMAT: DocumentFormat<SettingsDocument> = {
  name: 'settings',
  version: SETTINGS_VERSION,
  empty: EMPTY_SETTINGS,
  read: readSettings,
  merge: mergeSettings,
  describeChanges,
};
