/**
 * The script in the head of every page that speaks up if a script or a style sheet of the page itself does not load, or
 * an island does not start: most often a page that the browser or a host kept, after a new version of the site was
 * published. Nothing else of the page can be relied on then, so it needs no other file; `load-failure.ts` in
 * src/browser does the same for what is loaded later.
 *
 * It is a text without any value put into it, so that one hash in a content security policy allows it on all pages.
 */
export const LOAD_GUARD = `{const tell=(line,box)=>{if(box.querySelector('button'))return;line.textContent='A part of this page could not be loaded.';const button=document.createElement('button');button.type='button';button.className='button';button.textContent='Reload';button.onclick=()=>location.reload();box.append(button)};const tellOnPage=()=>{const box=document.querySelector('#announcements');if(!box)return;tell(box.firstElementChild,box);if(box.showPopover)box.showPopover();else box.removeAttribute('popover')};addEventListener('error',({target})=>{if(!(target instanceof HTMLScriptElement||target instanceof HTMLLinkElement&&target.rel==='stylesheet'))return;if(document.readyState==='loading')addEventListener('DOMContentLoaded',tellOnPage);else tellOnPage()},true);addEventListener('astro:hydration-error',({target})=>{const box=document.createElement('div'),line=document.createElement('p');box.role='alert';box.append(line);target.replaceChildren(box);tell(line,box)})}`;
