/**
 * The script in the head of every page that applies the settings before anything is painted; `applySettings` in
 * src/elements/settings/site-settings.ts does the same for changes.
 *
 * It is a text without any value put into it, so that one hash in a content security policy allows it on all pages.
 * Storage may be blocked and hold anything: whatever fails, the page looks as the system says. Values are not checked,
 * because no style sheet knows a value that is no choice.
 */
export const EARLY_SCRIPT = `try{const s=JSON.parse(localStorage.getItem('waymark.settings')),d=document.documentElement.dataset;if(s.version===1){for(const k of['theme','textSize','motion','contrast','singleKeys'])if(typeof s[k]==='string')d[k]=s[k];if(s.theme==='light'||s.theme==='dark')for(const m of document.querySelectorAll('meta[data-scheme]'))m.media=m.dataset.scheme===s.theme?'all':'not all'}}catch{}`;
