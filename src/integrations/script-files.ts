import type { AstroIntegration } from 'astro';

/**
 * Which modules come in one file. The bundler alone makes a file of every set of modules that some pages share, which
 * for small modules are some fifty requests a page, found three rounds after each other.
 *
 * A module runs with its file, so only these may be together: what every page runs anyway, and what does nothing
 * before it is called.
 */
const GROUPS = [
  { name: 'every-page', priority: 3, test: /src[\\/]elements[\\/]pages[\\/]every-page/ },
  {
    name: 'progress',
    priority: 2,
    test: /src[\\/](?:stores[\\/](?:progress|mine|visits)-store|learner[\\/]progress[\\/]|elements[\\/]progress[\\/]show(?:-summary|n-topics))/,
  },
  {
    name: 'topic-links',
    priority: 1,
    test: /src[\\/]elements[\\/](?:graph[\\/]fold|progress[\\/](?:load-requires|open-state-menu|shown-link|topic-title))/,
    minShareCount: 2,
  },
  {
    name: 'helpers',
    priority: 1,
    test: /src[\\/](?:browser[\\/](?:address-text|adopt-styles|copy-text|make-)|words[\\/]|search[\\/](?:typos|words)|urls[\\/]query)/,
    minShareCount: 2,
  },
];

/** Puts small modules of the pages together, each with all that it imports. */
export const scriptFiles = (): AstroIntegration => ({
  name: 'waymark-script-files',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } } } } },
        },
      });
    },
  },
});
