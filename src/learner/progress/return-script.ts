/**
 * The script in the head of the home page that marks the page of somebody who has begun to learn before anything is
 * painted, so that nothing moves when the greeting is filled in. Storage may be blocked and hold anything: whatever
 * fails, the page greets as it does everybody. Like the script of the settings it is one fixed text.
 */
export const RETURN_SCRIPT = `try{for(const[k,f]of[['progress','topics'],['plan','goals'],['review','cards']]){const v=JSON.parse(localStorage.getItem('waymark.'+k));if(v&&v[f]&&Object.keys(v[f]).length)document.documentElement.toggleAttribute('data-returning',true)}}catch{}`;
