// Tells what the next questions are about, with a button that takes it back.

export class ScopeBar {
  #bar;
  #value = null;

  constructor(bar) {
    this.#bar = bar;
  }

  /** What they are about; null for everything. */
  get value() {
    return this.#value;
  }

  /** Sets it, with its words. */
  set(value, words = '') {
    this.#value = value;
    this.#bar.hidden = !value;
    this.#bar.querySelector('span').textContent = value ? words : '';
    this.#bar.title = value ? words : '';
  }

  /** Calls when it is to be taken back. */
  onClear(called) {
    this.#bar.querySelector('button').addEventListener('click', called);
  }
}
