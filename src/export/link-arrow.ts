/** An arrow to the right in a box of 16 x 16, for links to other roadmaps. */
export const LINK_ARROW = 'M8.6 2.6L14 8l-5.4 5.4-1.2-1.2 3.35-3.35H2v-1.7h8.75L7.4 3.8z';

/** The same to the upper right, for links to pages elsewhere. */
export const WEB_ARROW = 'M5 2.8h8.2V11h-1.7V5.7l-7.2 7.2-1.2-1.2 7.2-7.2H5z';
