/** `<outline-toggle>`: one button that closes and opens all sections of the outline on the page. */
class OutlineToggle extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => {
      const sections = [...document.querySelectorAll<HTMLDetailsElement>('.outline details')];
      const opens = !sections.some((section) => section.open);
      for (const section of sections) section.open = opens;
      button.textContent = opens ? 'Collapse all' : 'Expand all';
    });
  }
}

customElements.define('outline-toggle', OutlineToggle);
