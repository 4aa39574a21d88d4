// What can be done with words of the article, selected ones or a marked sentence: ask about them, copy them, link to them.

import { copyText, copyMarkdown, copyHtml, copyLink } from './citation.js';
import { selectedIn } from './ranges.js';
import { t } from './texts.js';

const longestShown = 80;
const thanked = 2000;
const copies = { text: copyText, markdown: copyMarkdown, html: copyHtml, link: copyLink };

export class Passage {
  #view;
  #root;
  #bar;
  #announcer;
  #onAsk;
  #marked = null;

  /**
   * @param view the article's view
   * @param root where the article is drawn
   * @param bar the buttons
   * @param announcer tells what happened to who does not see it
   * @param onAsk called with { offset, length, words } to ask about
   */
  constructor({ view, root, bar, announcer, onAsk }) {
    this.#view = view;
    this.#root = root;
    this.#bar = bar;
    this.#announcer = announcer;
    this.#onAsk = onAsk;
    document.addEventListener('selectionchange', () => this.place());
    root.parentElement.addEventListener('scroll', () => this.place(), { passive: true });
    for (const happening of ['focusin', 'click']) {
      root.addEventListener(happening, event => this.#take(event.target.closest('mark')));
    }

    root.addEventListener('focusout', event => this.#leave(event));
    root.addEventListener('keydown', event => this.#keyInText(event));
    bar.addEventListener('focusout', event => this.#leave(event));
    bar.addEventListener('keydown', event => this.#keyInBar(event));

    // Pressing a button would clear the selection in some browsers.
    bar.addEventListener('pointerdown', event => event.preventDefault());
    bar.querySelector('.ask-about').addEventListener('click', () => this.#ask());
    bar.querySelectorAll('[data-copy]').forEach(button => button.addEventListener('click', () => this.#copy(button)));
  }

  /** Puts the buttons beside the words, or hides them when there are none. */
  place() {
    if (this.#marked && !this.#marked.isConnected) {
      this.#marked = null;
    }

    const range = selectedIn(this.#root)?.range ?? this.#marked;
    this.#bar.hidden = !range;
    if (!range) {
      return;
    }

    const box = range.getBoundingClientRect();
    const pane = this.#root.parentElement.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#bar;
    const bar = this.#root.parentElement.querySelector('.tools').getBoundingClientRect();
    const above = box.top - height - 8;
    const top = above > bar.bottom ? above : Math.min(box.bottom + 8, pane.bottom - height - 8);
    this.#bar.style.top = `${Math.max(top, bar.bottom)}px`;
    this.#bar.style.left = `${Math.max(Math.min(Math.max(box.left, pane.left + 8), pane.right - width - 8), 0)}px`;
  }

  #take(mark) {
    this.#marked = mark;
    this.place();
  }

  #leave({ relatedTarget }) {
    if (!this.#bar.contains(relatedTarget) && !relatedTarget?.closest('mark')) {
      this.#take(null);
    }
  }

  // The buttons stand at the end of the page, so Tab leads to them from the marked sentence, and Escape back.
  #keyInText(event) {
    if (event.key === 'Tab' && !event.shiftKey && this.#marked && !this.#bar.hidden) {
      event.preventDefault();
      this.#bar.querySelector('button').focus();
    }
  }

  #keyInBar(event) {
    const isBack = event.key === 'Escape' || (event.key === 'Tab' && event.shiftKey && event.target === this.#bar.querySelector('button'));
    if (isBack && this.#marked) {
      event.preventDefault();
      this.#marked.focus();
    }
  }

  /** The words: { offset, length, words }. */
  #span() {
    const span = selectedIn(this.#root) ?? this.#view.quotes[this.#marked?.dataset.quote];
    return span && { offset: span.offset, length: span.length, words: this.#view.article.text.slice(span.offset, span.offset + span.length) };
  }

  #ask() {
    const span = this.#span();
    if (span) {
      getSelection().removeAllRanges();
      this.#take(null);
      const words = span.words.trim().replace(/\s+/g, ' ');
      this.#onAsk({ ...span, words: words.length > longestShown ? `${words.slice(0, longestShown)}…` : words });
    }
  }

  async #copy(button) {
    const span = this.#span();
    if (!span) {
      return;
    }

    const isCopied = await copies[button.dataset.copy]({ ...this.#view.article, span });
    this.#announcer.textContent = t(isCopied ? 'copied' : 'notCopied');
    button.textContent = t(isCopied ? 'copied' : 'notCopied');
    setTimeout(() => { button.textContent = t(button.dataset.text); }, thanked);
  }
}
