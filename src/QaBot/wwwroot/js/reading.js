// The reading side: the list of articles or one of them, the places that answers quote, and the way back.

import { ArticleFind } from './article-find.js';
import { ArticleList } from './article-list.js';
import { ArticleView } from './article-view.js';
import { Contents } from './contents.js';
import { Passage } from './passage.js';
import { keyOf, linkOf, placeOf } from './place.js';
import { pageAt } from './ranges.js';
import { t } from './texts.js';

const mostAnswers = 200;

// Answers come in a row when a conversation is resumed; the last one counts.
const settled = 120;

export class Reading {
  #text;
  #view;
  #list;
  #panes;
  #contents;
  #find;
  #toList;
  #toOriginal;
  #articles = [];
  #answers = [];
  #passage;

  // An address that names a place is shown until something is asked, also when a resumed conversation has other quotes.
  #isLinked = placeOf(location.href)?.offset != null;

  /**
   * @param pane the element of this side
   * @param panes shows one side or the other on a phone
   * @param onAsk called with { article, offset, length, hash } and words to ask about
   * @param onChoose called with the ids of the articles that alone are to be asked, none for all
   */
  constructor({ pane, panes, onAsk, onChoose }) {
    const find = selector => pane.querySelector(selector);
    const announcer = document.querySelector('#announcer');
    this.#panes = panes;
    this.#text = find('.text');
    this.#toList = find('.to-list');
    this.#toOriginal = find('.to-original');
    this.#view = new ArticleView({
      root: this.#text, notice: find('.notice'), announcer, items: () => this.#articles, onDrawn: article => this.#drawn(article),
    });
    this.#list = new ArticleList(find('.list'), { onOpen: link => this.go(placeOf(link), { focus: true }), onChoose });
    this.#contents = new Contents({ button: find('.to-contents'), panel: find('.contents'), pane, bar: find('.tools'), text: this.#text });
    this.#find = new ArticleFind({ button: find('.to-find'), bar: find('.find'), pane, text: this.#text });
    this.#passage = new Passage({
      view: this.#view,
      root: this.#text,
      bar: document.querySelector('.passage'),
      announcer,
      onAsk: ({ offset, length, words }) => onAsk({ article: this.#view.article.article.id, offset, length, hash: this.#view.article.hash }, words),
    });
    this.#toList.addEventListener('click', () => {
      history.pushState({ pane: 'article' }, '', document.baseURI);
      this.showList();
      find('#filter').focus();
    });
    find('.notice').addEventListener('click', event => this.#followLink(event));
    addEventListener('popstate', event => this.#return(event.state));
  }

  /** Loads the list of articles; gives them. */
  async load() {
    this.#articles = await this.#list.load();
    return this.#articles;
  }

  /** Whether the address names a place that goes before what answers quote. */
  get isLinked() {
    return this.#isLinked;
  }

  /** Lets answers be followed, whatever the address names. */
  unlink() {
    this.#isLinked = false;
  }

  /** Opens what the page begins with: what an answer of the conversation gone on with quotes, else what the address names. */
  async begin() {
    if (this.#isLinked || !this.#answers.length) {
      await this.openAddress();
    } else {
      this.follow(this.#answers.at(-1));
    }
  }

  /** Opens what the address names. */
  async openAddress() {
    const place = placeOf(location.href);
    if (place) {
      await this.#open(place);
    } else if (this.#articles.length > 1) {
      this.showList();
    } else if (this.#articles.length === 1) {
      await this.#open({ id: this.#articles[0].id, offset: null });
    }
  }

  /** Opens a place because somebody asked for it: the address follows, and the browser's way back leads back. */
  async go(place, options) {
    this.#isLinked = false;
    this.#push(linkOf(this.#known(place)));
    this.#panes.show('article');
    await this.#open(place, options);
  }

  /** Opens what a new answer quotes, and marks all of it. */
  follow(places) {
    this.#answers = [...this.#answers.slice(1 - mostAnswers), places];
    setTimeout(async () => {
      if (this.#answers.at(-1) === places && !this.#isLinked) {
        await this.#open(places[0]);
        this.#panes.tell();
      }
    }, settled);
  }

  /** Ticks the articles that alone are asked; gives their titles. */
  choose(ids) {
    this.#list.choose(ids);
    return this.#articles.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  }

  /** Forgets what was quoted. */
  forget() {
    this.#answers = [];
  }

  /** Shows the list of articles. */
  showList() {
    this.#text.hidden = true;
    this.#toList.hidden = true;
    this.#toOriginal.hidden = true;
    this.#list.hidden = false;
    this.#contents.hide();
    this.#find.draw(null);
    this.#passage.place();
    document.title = 'QaBot';
  }

  /** Brings the marked place into view. */
  reveal() {
    this.#view.reveal();
  }

  /** The side of articles was switched to on a phone, from where the way back leads to the chat. */
  switched() {
    this.#push(location.href);
  }

  /** A place with what the chat told of it. */
  #known(place) {
    const key = keyOf(place);
    return this.#answers.flat().find(quote => keyOf(quote) === key) ?? place;
  }

  async #open(place, options) {
    this.#list.hidden = true;
    this.#toList.hidden = false;
    const key = keyOf(place);
    const answer = this.#answers.findLast(places => places.some(quote => keyOf(quote) === key)) ?? this.#answers.at(-1) ?? [];
    return this.#view.open(this.#known(place), { ...options, others: answer });
  }

  #drawn(article) {
    // The browser shows the pages of a PDF (RFC 8118, its fragment); other files it would only store.
    const { id, file } = article.article;
    const [quoted] = this.#view.quotes;
    const page = quoted ? pageAt(article.pages, quoted.offset) : null;
    this.#toOriginal.hidden = !/\.pdf$/i.test(file);
    this.#toOriginal.href = `api/articles/${id.split('/').map(encodeURIComponent).join('/')}/original${page ? `#page=${page}` : ''}`;
    this.#toOriginal.textContent = page ? t('originalPage', { number: page }) : t('original');
    this.#contents.draw();
    this.#find.draw(article);
    this.#passage.place();
  }

  #push(address) {
    history.replaceState({ pane: document.body.dataset.pane }, '');
    history.pushState({ pane: 'article' }, '', address);
  }

  // On a phone the way back leads to the chat, and the article stays as it is.
  #return(state) {
    if (state?.pane === 'chat' && this.#panes.narrow) {
      this.#panes.show('chat');
      return;
    }

    if (state?.pane) {
      this.#panes.show(state.pane);
    }

    this.openAddress();
  }

  #followLink(event) {
    const link = event.target.closest('a[href]');
    const place = link && placeOf(link.href);
    if (place && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.go(place, { focus: true });
    }
  }
}
