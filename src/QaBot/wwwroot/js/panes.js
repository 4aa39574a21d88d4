// On a phone one pane shows at a time; on a wide screen both do and the switch is not seen.

export class Panes {
  #buttons;
  #news;
  #narrow = matchMedia('(max-width: 52rem)');
  #onShow;

  /**
   * @param nav the switch
   * @param onShow called with the pane that is shown
   * @param onSwitch called when somebody switched to the article on a phone
   */
  constructor(nav, { onShow, onSwitch }) {
    this.#buttons = [...nav.querySelectorAll('[data-show]')];
    this.#news = nav.querySelector('.news');
    this.#onShow = onShow;
    for (const button of this.#buttons) {
      button.addEventListener('click', () => {
        if (button.dataset.show === 'article' && document.body.dataset.pane !== 'article') {
          onSwitch();
        }

        this.show(button.dataset.show);
      });
    }

    this.#press(document.body.dataset.pane);
  }

  get narrow() {
    return this.#narrow.matches;
  }

  show(pane) {
    document.body.dataset.pane = pane;
    this.#press(pane);
    if (pane === 'article') {
      this.#news.hidden = true;
    }

    this.#onShow(pane);
  }

  /** Tells, on a phone, that the hidden article has a new mark. */
  tell() {
    this.#news.hidden = !this.narrow || document.body.dataset.pane === 'article';
  }

  #press(pane) {
    for (const button of this.#buttons) {
      button.setAttribute('aria-pressed', String(button.dataset.show === pane));
    }
  }
}
