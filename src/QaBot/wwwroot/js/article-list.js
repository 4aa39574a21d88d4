// The list of articles, and the search through their titles and texts.

import { keyOf } from './place.js';
import { searchTexts } from './text-search.js';
import { dayWords, languageName, t } from './texts.js';

const shownAtOnce = 100;

const orders = {
  title: (one, other) => one.title.localeCompare(other.title),
  date: (one, other) => (other.date ?? '').localeCompare(one.date ?? '') || orders.title(one, other),
};

export class ArticleList {
  #items = [];
  #section;
  #list;
  #count;
  #box;
  #sort;
  #chosen = new Set();

  /**
   * @param section where it is drawn
   * @param onOpen called with the address of an article or a place in it
   * @param onChoose called with the ids of the articles that alone are to be asked, none for all, and their titles
   */
  constructor(section, { onOpen, onChoose }) {
    this.#section = section;
    this.#list = section.querySelector('.articles');
    this.#count = section.querySelector('.count');
    this.#box = section.querySelector('#filter');
    this.#sort = section.querySelector('#sort');
    this.#box.addEventListener('input', () => this.#draw());
    this.#sort.addEventListener('change', () => this.#draw());
    searchTexts({ box: this.#box, title: section.querySelector('.hits-title'), list: section.querySelector('.hits') });
    this.#list.addEventListener('change', event => {
      this.#chosen[event.target.checked ? 'add' : 'delete'](event.target.value);
      onChoose([...this.#chosen]);
    });
    section.addEventListener('click', event => {
      const link = event.target.closest('a');
      if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        onOpen(link.href);
      }
    });
  }

  /** Loads the list; gives the articles, none when it cannot be loaded. */
  async load() {
    try {
      const response = await fetch('api/articles');
      this.#items = response.ok ? await response.json() : [];
    } catch {
      this.#items = [];
    }

    this.#draw();
    return this.#items;
  }

  /** Ticks the articles that alone are asked. */
  choose(ids) {
    this.#chosen = new Set(ids);
    for (const box of this.#list.querySelectorAll('input')) {
      box.checked = this.#chosen.has(box.value);
    }
  }

  set hidden(value) {
    this.#section.hidden = value;
  }

  #draw() {
    const words = this.#box.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = this.#items
      .filter(item => {
        const all = [item.title, item.source, item.date, item.dateWords, item.id].join(' ').toLowerCase();
        return words.every(word => all.includes(word));
      })
      .sort(orders[this.#sort.value]);
    this.#section.querySelector('.hint').hidden = this.#items.length < 2 || !found.length;
    this.#list.replaceChildren(...found.slice(0, shownAtOnce).map(item => this.#row(item)));
    this.#count.textContent = t(found.length > shownAtOnce ? 'articlesShown' : 'articlesOf', { found: found.length, all: this.#items.length, shown: shownAtOnce });
  }

  #row(item) {
    const line = document.createElement('li');
    if (this.#items.length > 1) {
      const box = line.appendChild(document.createElement('input'));
      box.type = 'checkbox';
      box.value = item.id;
      box.checked = this.#chosen.has(item.id);
      box.setAttribute('aria-label', t('askOnly', { title: item.title }));
    }

    const link = line.appendChild(document.createElement('a'));
    link.href = keyOf({ id: item.id, offset: null });
    const title = link.appendChild(document.createElement('strong'));
    title.dir = 'auto';
    title.textContent = item.title;
    link.appendChild(document.createElement('small')).textContent =
      [item.date && dayWords(item.date), item.source, languageName(item.language), t('sentences', { count: item.sentences })].filter(Boolean).join(' · ');
    return line;
  }
}
