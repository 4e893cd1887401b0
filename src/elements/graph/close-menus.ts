/** Menus made of `details` close as menus do elsewhere: by a click beside them, and by Escape. */
const listOpen = (): readonly HTMLDetailsElement[] => [
  ...document.querySelectorAll<HTMLDetailsElement>('details.menu[open]'),
];

document.addEventListener('click', ({ target }) => {
  for (const menu of listOpen()) if (target instanceof Node && !menu.contains(target)) menu.open = false;
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  for (const menu of listOpen()) {
    if (!(event.target instanceof Node) || !menu.contains(event.target)) continue;
    menu.open = false;
    menu.querySelector('summary')?.focus();
    // Escape would also leave the full screen.
    event.stopPropagation();
    event.preventDefault();
  }
});
