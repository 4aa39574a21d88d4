// Search within the article that is shown. Hits are highlights of the browser, so the article's elements stay as they are.

import { findAll, fold } from './folding.js';
import { paragraphsOf, rangeOf } from './ranges.js';
import { t } from './texts.js';

const most = 1000;

export class ArticleFind {
  #button;
  #bar;
  #box;
  #count;
  #pane;
  #text;
  #article = null;
  #folded = null;
  #hits = [];
  #at = -1;

  /**
   * @param button opens it
   * @param bar holds its box
   * @param pane the element that scrolls
   * @param text where the article is drawn
   */
  constructor({ button, bar, pane, text }) {
    this.#button = button;
    this.#bar = bar;
    this.#box = bar.querySelector('input');
    this.#count = bar.querySelector('.found');
    this.#pane = pane;
    this.#text = text;
    button.addEventListener('click', () => this.#toggle(bar.hidden));
    this.#box.addEventListener('input', () => this.#search());
    bar.querySelector('.previous').addEventListener('click', () => this.#step(-1));
    bar.querySelector('.next').addEventListener('click', () => this.#step(1));
    bar.querySelector('.end').addEventListener('click', () => this.#toggle(false));
    bar.addEventListener('keydown', event => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        this.#toggle(false);
      } else if (event.key === 'Enter' && event.target === this.#box) {
        event.preventDefault();
        this.#step(event.shiftKey ? -1 : 1);
      }
    });
  }

  /** Takes over another article's text, or null when none is shown. */
  draw(article) {
    this.#button.hidden = !article;
    if (!article) {
      this.#bar.hidden = true;
      this.#button.setAttribute('aria-expanded', 'false');
      this.#clear();
    } else if (this.#article !== article) {
      this.#article = article;
      this.#folded = null;
      if (!this.#bar.hidden) {
        this.#search();
      }
    } else {
      // Its paragraphs were drawn anew, with other marks.
      this.#highlight();
    }
  }

  #toggle(isOpen) {
    this.#bar.hidden = !isOpen;
    this.#button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) {
      this.#box.focus();
      this.#box.select();
      this.#search();
    } else {
      this.#clear();
      this.#button.focus();
    }
  }

  #search() {
    // What only stands across the end of a paragraph is not found: it has no place on the page.
    const paragraphs = paragraphsOf(this.#text);
    this.#folded ??= fold(this.#article.text);
    this.#hits = findAll(this.#folded, this.#box.value, most).filter(hit => rangeOf(paragraphs, hit));
    this.#at = this.#hits.length ? 0 : -1;
    this.#highlight();
    this.#show();
  }

  #step(by) {
    if (this.#hits.length) {
      this.#at = (this.#at + by + this.#hits.length) % this.#hits.length;
      this.#highlight();
      this.#show();
    }
  }

  #show() {
    this.#count.textContent = !this.#box.value.trim() ? ''
      : this.#hits.length ? t('hitOf', { hit: this.#at + 1, all: this.#hits.length === most ? `${most}+` : this.#hits.length })
        : t('noHits');
    const range = rangeOf(paragraphsOf(this.#text), this.#hits[this.#at]);
    if (range) {
      const box = range.getBoundingClientRect();
      const pane = this.#pane.getBoundingClientRect();
      if (box.top < this.#bar.getBoundingClientRect().bottom || box.bottom > pane.bottom) {
        this.#pane.scrollTop += box.top - pane.top - pane.height / 2;
      }
    }
  }

  // A browser without highlights selects the hit instead.
  #highlight() {
    const paragraphs = paragraphsOf(this.#text);
    const current = rangeOf(paragraphs, this.#hits[this.#at]);
    if (!globalThis.Highlight) {
      getSelection().removeAllRanges();
      if (current) {
        getSelection().addRange(current);
      }

      return;
    }

    CSS.highlights.set('hit', new Highlight(...this.#hits.map(hit => rangeOf(paragraphs, hit))));
    const now = new Highlight(...(current ? [current] : []));
    now.priority = 1;
    CSS.highlights.set('hit-current', now);
  }

  #clear() {
    this.#hits = [];
    this.#at = -1;
    this.#count.textContent = '';
    this.#highlight();
  }
}
