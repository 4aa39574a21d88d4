// The list of an article's headings: leads to them, and marks the section that is being read.

import { Disclosure } from './disclosure.js';

const fewest = 2;
const below = 24;

export class Contents {
  #button;
  #panel;
  #list;
  #pane;
  #bar;
  #text;
  #disclosure;
  #headings = [];
  #isAsked = false;

  /**
   * @param button opens it
   * @param panel holds it
   * @param pane the element that scrolls
   * @param bar what stands above the text while it scrolls
   * @param text where the article is drawn
   */
  constructor({ button, panel, pane, bar, text }) {
    this.#button = button;
    this.#panel = panel;
    this.#list = panel.querySelector('ul');
    this.#pane = pane;
    this.#bar = bar;
    this.#text = text;
    this.#disclosure = new Disclosure(button, panel, () => this.#reveal());
    pane.addEventListener('scroll', () => this.#ask(), { passive: true });
  }

  /** Lists the headings of the article that is shown. */
  draw() {
    this.#headings = [...this.#text.querySelectorAll('[data-heading]')];
    this.#button.hidden = this.#headings.length < fewest;
    const top = Math.min(...this.#headings.map(heading => heading.dataset.heading));
    this.#list.replaceChildren(...this.#headings.map((heading, i) => {
      const line = document.createElement('li');
      line.dataset.level = heading.dataset.heading - top + 1;
      const entry = line.appendChild(document.createElement('button'));
      entry.type = 'button';
      entry.dir = 'auto';
      entry.textContent = heading.textContent;
      entry.addEventListener('click', () => this.#go(i));
      return line;
    }));
    this.#mark();
  }

  /** Takes it away while no article is shown. */
  hide() {
    this.#button.hidden = true;
    this.#disclosure.close();
  }

  #go(i) {
    this.#disclosure.close();
    const heading = this.#headings[i];
    const top = heading.getBoundingClientRect().top - this.#pane.getBoundingClientRect().top;
    this.#pane.scrollTop += top - this.#bar.offsetHeight - below / 2;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  // Scrolling comes many times a frame.
  #ask() {
    if (!this.#isAsked) {
      this.#isAsked = true;
      requestAnimationFrame(() => {
        this.#isAsked = false;
        this.#mark();
      });
    }
  }

  #mark() {
    if (this.#panel.hidden) {
      return;
    }

    const line = this.#pane.getBoundingClientRect().top + this.#bar.offsetHeight + below;
    const current = this.#headings.findLastIndex(heading => heading.getBoundingClientRect().top <= line);
    [...this.#list.children].forEach((entry, i) => {
      if (i === current) {
        entry.firstChild.setAttribute('aria-current', 'true');
      } else {
        entry.firstChild.removeAttribute('aria-current');
      }
    });
  }

  #reveal() {
    this.#mark();
    const entry = this.#list.querySelector('[aria-current]') ?? this.#list.querySelector('button');
    entry?.scrollIntoView({ block: 'nearest' });
    entry?.focus();
  }
}
