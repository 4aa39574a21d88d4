// The article's side of the page: opens articles, marks places in them.

import { draw } from './article-drawing.js';
import { mark, unmark } from './marks.js';
import { nearestArticles } from './nearest.js';
import { keyOf } from './place.js';
import { paragraphAt, paragraphsOf } from './ranges.js';
import { findSentence, fingerprintOf, sentenceAt } from './sentences.js';
import { t } from './texts.js';

export class ArticleView {
  #root;
  #notice;
  #announcer;
  #items;
  #onDrawn;
  #shown = null;
  #turn = 0;
  #marks = [];
  #quotes = [];

  /**
   * @param root where articles are drawn
   * @param notice where it is said what is wrong
   * @param announcer tells of marks to who does not see them
   * @param items gives the articles that there are
   * @param onDrawn called with the article when it or its marks were drawn
   */
  constructor({ root, notice, announcer, items, onDrawn }) {
    this.#root = root;
    this.#notice = notice;
    this.#announcer = announcer;
    this.#items = items;
    this.#onDrawn = onDrawn;
  }

  /** The article that is open; null when none is. */
  get article() {
    return this.#shown;
  }

  /** The marked places, in the order of the marks' numbers. */
  get quotes() {
    return this.#quotes;
  }

  /**
   * Opens a place: { id, offset, length, hash, answer, words, sentence }; offset null for the article alone. Others of the
   * article are marked with it. Gives false when something newer was opened meanwhile or there is no such article.
   */
  async open(place, { focus = false, others = [] } = {}) {
    const turn = ++this.#turn;
    const article = await this.#load(place);
    if (turn !== this.#turn || !article) {
      return false;
    }

    if (this.#shown?.article.id !== article.article.id || this.#shown.hash !== article.hash) {
      draw(this.#root, article);
      this.#shown = article;
      this.#root.parentElement.scrollTop = 0;
    }

    document.title = `${article.article.title} – QaBot`;
    this.#root.hidden = false;
    this.#say('');
    this.#mark(place, others.filter(other => other.id === place.id && other.offset !== null && keyOf(other) !== keyOf(place)), focus);
    this.#onDrawn(this.#shown);
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

  async #load(place) {
    try {
      const response = await fetch(`api/articles/${place.id.split('/').map(encodeURIComponent).join('/')}`);
      if (response.ok) {
        return await response.json();
      }

      if (response.status === 404) {
        this.#say(t('noArticle', { id: place.id }));
        this.#offer(place);
      } else {
        this.#say(t('notLoaded'));
      }
    } catch {
      this.#say(t('notAnswering'));
    }

    return null;
  }

  // Links outlive names of articles; the place within may still be found.
  #offer(place) {
    const near = nearestArticles(place.id, this.#items());
    if (near.length) {
      this.#notice.append(` ${t('nearestArticle')} `, ...near.flatMap((item, i) => {
        const link = document.createElement('a');
        link.href = keyOf({ ...place, id: item.id }) + (place.sentence ? `;${Object.values(place.sentence).join('-')}` : '');
        link.textContent = item.title;
        return i ? [' · ', link] : [link];
      }));
    }
  }

  #mark(place, others, focus) {
    unmark(this.#root);
    this.#marks = [];
    const { text } = this.#shown;
    const main = place.offset === null ? null : this.#locate(place, words => this.#say(words));
    this.#quotes = [main, ...others.map(other => this.#locate(other, () => {}))].filter(Boolean);
    this.#marks = mark(this.#root, text, this.#quotes);
    for (const first of this.#marks.filter(Boolean)) {
      first.tabIndex = 0;
    }

    const [first] = this.#marks;
    if (first && main) {
      this.#root.querySelectorAll('mark[data-quote="0"]').forEach(node => node.classList.add('main'));
      this.#announcer.textContent = t('marked', { paragraph: first.closest('[data-number]').dataset.number });
      this.reveal(focus);
    }
  }

  /** Where a place is in the article as it is now; null, having told why, when it is nowhere. */
  #locate(place, tell) {
    const { text, hash } = this.#shown;
    const { offset, length, answer } = place;
    if (!place.hash || place.hash === hash) {
      if (offset + length > text.length || length === 0) {
        tell(t('noPlace'));
        return null;
      }

      return { offset, length, answer };
    }

    // The words themselves say where the quote went, when they are known.
    const sentence = place.words ? fingerprintOf(place.words) : place.sentence;
    if (!sentence) {
      tell(t('changed'));
      return null;
    }

    const found = findSentence(text, sentence, offset);
    if (!found) {
      tell(t('sentenceGone'));
      return null;
    }

    if (found.isSame) {
      tell(t('sentenceMoved'));
      const isVerbatim = answer && found.length === length;
      return { offset: found.offset, length: found.length, answer: isVerbatim ? { ...answer, offset: answer.offset - offset + found.offset } : null };
    }

    tell(t('sentenceChanged'));
    return this.#around(found);
  }

  #around({ offset, length }) {
    const paragraph = paragraphAt(paragraphsOf(this.#root), offset);
    if (!paragraph) {
      return { offset, length, answer: null };
    }

    const from = +paragraph.dataset.offset;
    const sentence = sentenceAt(paragraph.textContent, offset - from, this.#shown.article.language);
    return { offset: from + sentence.offset, length: sentence.length, answer: null };
  }

  #say(words) {
    this.#notice.textContent = words;
    this.#notice.hidden = !words;
  }
}
