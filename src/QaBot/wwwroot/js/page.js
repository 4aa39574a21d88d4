// The page: the article beside the chat.

import { Adding } from './adding.js';
import { ArticleList } from './article-list.js';
import { ArticleView } from './article-view.js';
import { BoxKeys } from './box-keys.js';
import { Chat } from './chat.js';
import { Panes } from './panes.js';
import { keyOf, linkOf, placeOf } from './place.js';
import { SelectionAsking } from './selection.js';
import { switchTheme } from './theme.js';

const find = selector => document.querySelector(selector);

const view = new ArticleView({ root: find('.text'), notice: find('.reading > .notice'), announcer: find('#announcer') });
const list = new ArticleList(find('.list'), link => go(placeOf(link), { focus: true }));
const panes = new Panes(find('.switch'), pane => pane === 'article' && view.reveal());
const toList = find('.to-list');
const scopeBar = find('.scope');

let articles = [];
let scope = null;
let newest = null;
let quotes = [];
let back = null;

// An address that names a place is shown until something is asked, also when a resumed conversation has other quotes.
let linked = placeOf(location.href)?.offset != null;

const chat = new Chat(find('.web-chat'), { onQuote: follow, onAsked: text => keys.note(text), scope: () => scope && { within: scope } });
const keys = new BoxKeys(find('.web-chat'), chat);
switchTheme(find('.theme'));

/** A place with what the chat told of it. */
function known(place) {
  return quotes.find(quote => keyOf(quote) === keyOf(place)) ?? place;
}

async function open(place, options) {
  list.hidden = true;
  toList.hidden = false;
  return view.open(known(place), options);
}

/** Opens a place because somebody asked for it: the address follows, and the browser's way back leads back. */
async function go(place, options) {
  history.pushState(null, '', linkOf(known(place)));
  panes.show('article');
  await open(place, options);
}

/** Opens what a new answer quotes. Many come at once when a conversation is resumed; the last one counts. */
function follow(quote) {
  quotes = [...quotes.slice(-199), quote];
  newest = quote;
  setTimeout(async () => {
    if (newest === quote && !linked) {
      await open(quote);
      panes.tell();
    }
  }, 120);
}

function showList() {
  find('.text').hidden = true;
  toList.hidden = true;
  list.hidden = false;
  document.title = 'QaBot';
}

function setScope(value, words) {
  scope = value;
  scopeBar.hidden = !value;
  scopeBar.querySelector('span').textContent = value ? `About “${words}”` : '';
}

async function openAddress() {
  const place = placeOf(location.href);
  if (place) {
    await open(place);
  } else if (articles.length > 1) {
    showList();
  } else if (articles.length === 1) {
    await open({ id: articles[0].id, offset: null });
  }
}

// A click on a citation opens its place here; with a modifier key it opens a tab, as any link.
find('.web-chat').addEventListener('click', event => {
  const element = event.target.closest('a[href], button[value]');
  const place = element && placeOf(element.href || element.value);
  if (place && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    event.stopPropagation();
    linked = false;
    back = element;
    go(place, { focus: true });
  }
}, true);

// Escape leads from the marked sentence back to the citation that was clicked.
find('.reading').addEventListener('keydown', event => {
  if (event.key === 'Escape' && back?.isConnected) {
    panes.show('chat');
    back.focus();
  }
});

find('.to-list').addEventListener('click', () => {
  history.pushState(null, '', document.baseURI);
  showList();
  find('#filter').focus();
});

find('.start-over').addEventListener('click', () => {
  quotes = [];
  setScope(null);
  chat.startOver();
});

scopeBar.querySelector('button').addEventListener('click', () => {
  setScope(null);
  chat.focus();
});

find('.skip').addEventListener('click', event => {
  event.preventDefault();
  panes.show('chat');
  chat.focus();
});

new SelectionAsking({
  root: find('.text'),
  button: find('.ask-about'),
  onAsk: ({ offset, length, words }) => {
    setScope({ article: view.article.article.id, offset, length, hash: view.article.hash }, words);
    panes.show('chat');
    chat.focus();
  },
});

if (!find('.adding').hidden) {
  new Adding({
    section: find('.adding'),
    drop: find('.reading'),
    onAdded: async () => { articles = await list.load(); },
    onOpen: id => go({ id, offset: null }),
    onAsk: question => {
      panes.show('chat');
      chat.ask(question);
    },
  });
  find('.reading').addEventListener('drop', showList);
}

addEventListener('popstate', openAddress);

find('.web-chat').addEventListener('keydown', () => { linked = false; }, true);
find('.web-chat').addEventListener('pointerdown', () => { linked = false; }, true);

if (linked) {
  panes.show('article');
}

await Promise.all([chat.start(), list.load().then(items => {
  articles = items;
  return openAddress();
})]);
