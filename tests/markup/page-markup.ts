/** All elements that our templates make, custom ones included. A new one is added here, on purpose. */
export const PAGE_TAGS: ReadonlySet<string> = new Set(
  `html head body title meta base link style script noscript template
  header footer main nav section article aside div span p a ul ol li dl dt dd h1 h2 h3 h4 h5 h6 hr br
  em strong del code pre kbd sup time blockquote figure figcaption small img table caption thead tbody tr th td
  details summary dialog form fieldset legend label input button select option textarea output progress
  svg g path rect circle text tspan defs pattern title
  astro-island astro-slot
  card-filter check-graph check-list continue-learning copy-page embed-code known-question mine-toggle next-topic not-found-suggestions outline-toggle list-filter plan-count progress-badge progress-summary question-list review-count
  roadmap-filter roadmap-graph roadmap-progress save-offline saved-roadmaps search-page section-progress section-rail share-button
  share-menu site-settings topic-atlas topic-filter topic-mine topic-panel topic-state`.split(/\s+/),
);

/** All attributes that our templates write, apart from `aria-*` and `data-*`. None of them holds code. */
export const PAGE_ATTRIBUTES: ReadonlySet<string> = new Set(
  `action alt as autocapitalize autocomplete charset class cols colspan content crossorigin datetime dir disabled
  enterkeyhint for height hidden href http-equiv id inert inputmode lang max maxlength media method min minlength name
  novalidate open placeholder popover popovertarget property readonly rel required role rows scope selected checked
  sizes spellcheck src start step tabindex target title translate type value width
  cx cy d fill fill-rule focusable points r rx ry stroke stroke-width text-anchor transform viewBox x y x1 x2 y1 y2
  await-children client component-export component-url opts props renderer-url ssr uid`.split(/\s+/),
);

/** Attributes that hold an address. */
export const ADDRESS_ATTRIBUTES: ReadonlySet<string> = new Set([
  'action',
  'component-url',
  'href',
  'renderer-url',
  'src',
]);
