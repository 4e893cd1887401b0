/**
 * The script right behind the graph that folds its sections before anything is painted. One stays open: the first one
 * that is not finished, as far as the progress in this browser says, else the first; and the one that the address leads
 * into. Only the one-column form shows it: the style sheet of the wide form opens all.
 *
 * It is a text without any value put into it, so that one hash in a content security policy allows it on all pages;
 * nothing makes it smaller, so its names are short.
 * Without scripts nothing is folded. Storage may be blocked and hold anything, and former ids of topics are not looked
 * up: whatever is not known is not finished.
 */
export const EARLY_FOLDS = `{const all=[...document.currentScript.parentElement.querySelectorAll('.graph-section')];let topics={};try{topics=JSON.parse(localStorage.getItem('waymark.progress')).topics??{}}catch{}const isDone=s=>[...s.querySelectorAll('a[data-topic]')].every(link=>['done','skipped'].includes(topics[link.dataset.topic]?.state));const current=all.find(s=>!isDone(s))??all[0];const goal=location.hash&&document.getElementById(location.hash.slice(1));for(const s of all)if(s!==current&&!(goal&&s.contains(goal))){s.querySelector('.graph-body')?.setAttribute('hidden','until-found');s.querySelector('.graph-fold')?.setAttribute('aria-expanded','false')}}`;
