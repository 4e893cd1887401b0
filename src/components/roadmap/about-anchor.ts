/** The part of a roadmap's first page that says what the roadmap is about; its header leads there. */
export const ABOUT_ANCHOR = 'about';
