// The article's side of the page: opens articles, marks places in them.

import { draw } from './article-drawing.js';
import { mark, unmark } from './marks.js';

export class ArticleView {
  #root;
  #notice;
  #announcer;
  #shown = null;
  #turn = 0;
  #marks = [];

  constructor({ root, notice, announcer }) {
    this.#root = root;
    this.#notice = notice;
    this.#announcer = announcer;
  }

  /** The article that is open; null when none is. */
  get article() {
    return this.#shown;
  }

  /**
   * Opens a place: { id, offset, length, hash, answer, words }; offset null for the article alone.
   * Gives false when something newer was opened meanwhile or there is no such article.
   */
  async open(place, { focus = false } = {}) {
    const turn = ++this.#turn;
    const article = await this.#load(place.id);
    if (turn !== this.#turn) {
      return false;
    }

    if (!article) {
      return false;
    }

    if (this.#shown?.article.id !== article.article.id || this.#shown.hash !== article.hash) {
      draw(this.#root, article);
      this.#shown = article;
      document.title = `${article.article.title} – QaBot`;
      this.#root.parentElement.scrollTop = 0;
    }

    this.#root.hidden = false;
    this.#say('');
    this.#unmark();
    if (place.offset !== null) {
      this.#mark(place, focus);
    }

    return true;
  }

  /** Brings the marked place into view, once the pane shows. */
  reveal(focus = false) {
    const [first] = this.#marks;
    if (!first) {
      return;
    }

    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    first.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    if (focus) {
      first.focus({ preventScroll: true });
    }
  }

  async #load(id) {
    try {
      const response = await fetch(`api/articles/${id.split('/').map(encodeURIComponent).join('/')}`);
      if (response.ok) {
        return await response.json();
      }

      this.#say(response.status === 404
        ? `There is no article "${id}" any more. The quote in the chat is as it was.`
        : 'The article could not be loaded. Try again in a moment.');
    } catch {
      this.#say('The article could not be loaded: the bot does not answer. Try again in a moment.');
    }

    return null;
  }

  #mark(place, focus) {
    const { text, hash } = this.#shown;
    let { offset, answer } = place;
    const { length } = place;
    if (place.hash && place.hash !== hash) {
      // The words themselves say where the quote went, when they are known and stand there once.
      const found = place.words ? text.indexOf(place.words) : -1;
      if (found < 0 || text.indexOf(place.words, found + 1) >= 0) {
        this.#say('This article has changed since it was quoted, so the quoted place cannot be shown.');
        return;
      }

      answer = answer && { ...answer, offset: answer.offset - offset + found };
      offset = found;
      this.#say('This article has changed since it was quoted. The sentence is still in it and is marked.');
    }

    if (offset + length > text.length || length === 0) {
      this.#say('The link names a place that this article does not have.');
      return;
    }

    this.#marks = mark(this.#root, text, { offset, length }, answer);
    const [first] = this.#marks;
    if (first) {
      first.tabIndex = -1;
      this.#announcer.textContent = `Marked in the article, paragraph ${first.closest('[data-number]').dataset.number}.`;
      this.reveal(focus);
    }
  }

  #unmark() {
    unmark(this.#root);
    this.#marks = [];
  }

  #say(words) {
    this.#notice.textContent = words;
    this.#notice.hidden = !words;
  }
}
