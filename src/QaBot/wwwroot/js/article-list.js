// The list of articles with its filter.

import { keyOf } from './place.js';

const shownAtOnce = 100;

export class ArticleList {
  #items = [];
  #section;
  #list;
  #count;

  constructor(section, onOpen) {
    this.#section = section;
    this.#list = section.querySelector('ul');
    this.#count = section.querySelector('.count');
    section.querySelector('input').addEventListener('input', event => this.#draw(event.target.value));
    section.addEventListener('click', event => {
      const link = event.target.closest('a');
      if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        onOpen(link.dataset.id);
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

    this.#draw('');
    return this.#items;
  }

  set hidden(value) {
    this.#section.hidden = value;
  }

  #draw(filter) {
    const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
    const found = this.#items.filter(item => {
      const all = [item.title, item.source, item.date, item.dateWords, item.id].join(' ').toLowerCase();
      return words.every(word => all.includes(word));
    });
    this.#list.replaceChildren(...found.slice(0, shownAtOnce).map(row));
    const more = found.length > shownAtOnce ? `; the first ${shownAtOnce} are shown` : '';
    this.#count.textContent = `${found.length} of ${this.#items.length} articles${more}`;
  }
}

function row(item) {
  const line = document.createElement('li');
  const link = line.appendChild(document.createElement('a'));
  link.href = keyOf({ id: item.id, offset: null });
  link.dataset.id = item.id;
  link.appendChild(document.createElement('strong')).textContent = item.title;
  link.appendChild(document.createElement('small')).textContent = [item.dateWords, item.source].filter(Boolean).join(' · ');
  return line;
}
