/** The order of the layers has to be the first CSS of a page; bundles may come in any order. */
export const LAYER_ORDER = '@layer reset,vendor,tokens,base,layout,components,forms,utilities;';
