/** One thing that keys do. */
export interface KeyHelp {
  /** Keys that all do it; of each, the parts that are pressed together. */
  readonly keys: readonly (readonly string[])[];
  readonly does: string;
}

export interface KeyGroup {
  readonly title: string;
  /** Where the keys work, if the title does not say it. */
  readonly where?: string;
  readonly entries: readonly KeyHelp[];
}

const one = (...keys: readonly string[]): readonly (readonly string[])[] => keys.map((key) => [key]);

/** All keys of the site, for the help sheet and its page. The words are those on screen. */
export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    title: 'Anywhere',
    entries: [
      { keys: [['/'], ['Ctrl', 'K'], ['⌘', 'K']], does: 'Search' },
      { keys: one('?'), does: 'Show these keys' },
      { keys: one('Esc'), does: 'Close what is open' },
    ],
  },
  {
    title: 'On a topic',
    where:
      'When a link to a topic has the focus, in the graph, the outline and the table, or the topic is open beside them.',
    entries: [
      { keys: one('Enter'), does: 'Open it' },
      { keys: one('d'), does: 'Done' },
      { keys: one('l'), does: 'Learning' },
      { keys: one('s'), does: 'Skipped' },
      { keys: one('r'), does: 'Not started' },
      { keys: one('u'), does: 'Undo the last change' },
      { keys: one('m'), does: 'Open the menu of states' },
    ],
  },
  {
    title: 'In the graph',
    where: 'When a link of the graph has the focus. In the one-column form of small windows, up and down go in order.',
    entries: [
      { keys: one('←', '→'), does: 'To the topic beside it, to the section, and on to the other side' },
      { keys: one('↑', '↓'), does: 'To the topic above or below, and from section to section' },
      { keys: one('w'), does: 'Why this? Show what it requires and unlocks; Esc ends it' },
      { keys: one('p', 'n'), does: 'To the next topic that it requires, or that it unlocks' },
      { keys: [['x'], ['Shift', 'click']], does: 'Select several topics; then a state is for all of them' },
      {
        keys: [
          ['Ctrl', 'A'],
          ['⌘', 'A'],
        ],
        does: 'Select the whole section',
      },
      { keys: one('Home', 'End'), does: 'To the first or last topic of the group' },
    ],
  },
  {
    title: 'In review',
    entries: [
      { keys: one('Space'), does: 'Show the answer' },
      { keys: one('1', '2', '3', '4'), does: 'Say how well you knew it' },
      { keys: one('u'), does: 'Undo the last answer' },
    ],
  },
];
