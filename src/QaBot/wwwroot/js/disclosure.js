// A button that shows a panel below it: Escape and a click elsewhere close it.

export class Disclosure {
  #button;
  #panel;
  #onOpen;

  constructor(button, panel, onOpen = () => {}) {
    this.#button = button;
    this.#panel = panel;
    this.#onOpen = onOpen;
    button.setAttribute('aria-expanded', 'false');
    button.setAttribute('aria-controls', panel.id);
    button.addEventListener('click', () => this.#show(panel.hidden));
    for (const element of [button, panel]) {
      element.addEventListener('keydown', event => {
        if (event.key === 'Escape' && !panel.hidden) {
          event.stopPropagation();
          this.close();
          button.focus();
        }
      });
    }

    document.addEventListener('pointerdown', event => {
      if (!panel.contains(event.target) && !button.contains(event.target)) {
        this.close();
      }
    });
  }

  /** Hides the panel. */
  close() {
    this.#show(false);
  }

  #show(isOpen) {
    this.#panel.hidden = !isOpen;
    this.#button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) {
      this.#onOpen();
    }
  }
}
