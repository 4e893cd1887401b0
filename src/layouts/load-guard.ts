/*
 * Scripts in the head of pages that speak up if something of the page itself does not load: most often a page that the
 * browser or a host kept, after a new version of the site was published. Nothing else of the page can be relied on then,
 * so they need no other file; src/browser/load-failure.ts does the same for what is loaded later.
 *
 * They are texts without any value put into them, so that one hash in a content security policy allows each.
 */

/** For every page: its scripts and style sheets. */
export const LOAD_GUARD = `addEventListener('error',({target:t})=>{if(t.localName!=='script'&&t.rel!=='stylesheet')return;const d=document,tell=()=>{const n=d.querySelector('#announcements'),b=d.createElement('button');if(n.querySelector('button'))return;n.firstElementChild.textContent='A part of this page could not be loaded.';b.className='button';b.textContent='Reload';b.onclick=()=>location.reload();n.append(b);n.showPopover?n.showPopover():n.removeAttribute('popover')};d.readyState==='loading'?d.addEventListener('DOMContentLoaded',tell):tell()},true)`;

/** For pages that are an island, which says so in its place. */
export const ISLAND_GUARD = `addEventListener('astro:hydration-error',({target})=>{const box=document.createElement('div'),line=document.createElement('p'),button=document.createElement('button');box.role='alert';line.textContent='A part of this page could not be loaded.';button.className='button';button.textContent='Reload';button.onclick=()=>location.reload();box.append(line,button);target.replaceChildren(box)})`;
