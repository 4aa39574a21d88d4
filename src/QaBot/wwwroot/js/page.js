// The page: the article beside the chat.

import { Adding } from './adding.js';
import { BoxKeys } from './box-keys.js';
import { Chat } from './chat.js';
import { Disclosure } from './disclosure.js';
import { Panes } from './panes.js';
import { placeOf } from './place.js';
import { Reading } from './reading.js';
import { offerLanguages, t } from './texts.js';
import { offerThemes } from './theme.js';

const find = selector => document.querySelector(selector);

const panes = new Panes(find('.switch'), { onShow: pane => pane === 'article' && reading.reveal(), onSwitch: () => reading.switched() });
const scopeBar = find('.scope');
let scope = null;
let back = null;

const reading = new Reading({
  pane: find('.reading'),
  panes,
  onAsk: (place, words) => {
    setScope(place, words);
    panes.show('chat');
    chat.focus();
  },
});
const chat = new Chat(find('.web-chat'), { onQuotes: places => reading.follow(places), onAsked: text => keys.note(text), scope: () => scope && { within: scope } });
const keys = new BoxKeys(find('.web-chat'), chat);
new Disclosure(find('.to-settings'), find('.settings'));
offerThemes(find('#theme'));
offerLanguages(find('#language'));

function setScope(value, words) {
  scope = value;
  scopeBar.hidden = !value;
  scopeBar.querySelector('span').textContent = value ? t('about', { words }) : '';
}

// A click on a citation opens its place here; with a modifier key it opens a tab, as any link.
find('.web-chat').addEventListener('click', event => {
  const element = event.target.closest('a[href], button[value]');
  const place = element && placeOf(element.href || element.value);
  if (place && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    event.stopPropagation();
    back = element;
    reading.go(place, { focus: true });
  }
}, true);

// Escape leads from the marked sentence back to the citation that was clicked.
find('.reading').addEventListener('keydown', event => {
  if (event.key === 'Escape' && back?.isConnected) {
    panes.show('chat');
    back.focus();
  }
});

find('.start-over').addEventListener('click', () => {
  reading.forget();
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

if (!find('.adding').hidden) {
  new Adding({
    section: find('.adding'),
    drop: find('.reading'),
    onAdded: () => reading.load(),
    onOpen: id => reading.go({ id, offset: null }),
    onAsk: question => {
      panes.show('chat');
      chat.ask(question);
    },
  });
  find('.reading').addEventListener('drop', () => reading.showList());
}

for (const sign of ['keydown', 'pointerdown']) {
  find('.web-chat').addEventListener(sign, () => reading.unlink(), true);
}

if (reading.isLinked) {
  panes.show('article');
}

await Promise.all([chat.start(), reading.load().then(() => reading.openAddress())]);
