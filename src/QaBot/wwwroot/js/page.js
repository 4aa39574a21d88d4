// The page: the article beside the chat.

import { Adding } from './adding.js';
import { BoxKeys } from './box-keys.js';
import { Chat } from './chat.js';
import { ConversationList } from './conversation-list.js';
import { Conversations } from './conversations.js';
import { Disclosure } from './disclosure.js';
import { setWidthBy } from './divider.js';
import { exportConversation } from './export.js';
import { Panes } from './panes.js';
import { placeOf } from './place.js';
import { Reading } from './reading.js';
import { ScopeBar } from './scope-bar.js';
import { offerLanguages, t } from './texts.js';
import { offerThemes } from './theme.js';
import { ThumbDown } from './thumb-down.js';

const find = selector => document.querySelector(selector);

const panes = new Panes(find('.switch'), { onShow: pane => pane === 'article' && reading.reveal(), onSwitch: () => reading.switched() });
const conversations = new Conversations();
const within = new ScopeBar(find('.within'));
const chosen = new ScopeBar(find('.chosen'));
let back = null;

const reading = new Reading({
  pane: find('.reading'),
  panes,
  onAsk: (place, words) => {
    within.set(place, t('about', { words }));
    panes.show('chat');
    chat.focus();
  },
  onChoose: choose,
});
const chat = new Chat(find('.web-chat'), conversations, {
  quotes: places => reading.follow(places),
  asked: text => {
    thumbDown.flush();
    keys.note(text);
  },
  begun: conversation => {
    reading.forget();
    within.set(null);
    choose(conversation.articles);
  },
  rated: reaction => thumbDown.take(reaction),
  scope: () => ({ ...(within.value && { within: within.value }), ...(chosen.value && { articles: chosen.value }) }),
});
const keys = new BoxKeys(find('.web-chat'), chat);
const thumbDown = new ThumbDown({ panel: find('.why-not'), thanks: find('.thanks'), chat, conversations });
new ConversationList({ button: find('.to-conversations'), panel: find('.conversations'), begin: find('.start-over'), conversations, chat });
const exporting = new Disclosure(find('.to-export'), find('.export'), () => find('.export button').focus());
new Disclosure(find('.to-settings'), find('.settings'));
setWidthBy(find('.divider'));
offerThemes(find('#theme'));
offerLanguages(find('#language'));

/** Has questions asked of some articles only, as long as the conversation goes on; of all with none. */
function choose(ids) {
  const titles = reading.choose(ids);
  chosen.set(ids.length ? ids : null, t('askedOnly', { titles: (titles.length ? titles : ids).join(' · ') }));
  if (chat.conversation.articles !== ids) {
    chat.conversation.articles = ids;
    conversations.save(chat.conversation);
  }
}

find('.export').addEventListener('click', event => {
  const button = event.target.closest('[data-form]');
  if (button) {
    exportConversation(chat.conversation, chat.messages, button.dataset.form);
    exporting.close();
    find('.to-export').focus();
  }
});

for (const [bar, clear] of [[within, () => within.set(null)], [chosen, () => choose([])]]) {
  bar.onClear(() => {
    clear();
    chat.focus();
  });
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

await Promise.all([chat.start(), reading.load().then(() => {
  choose(chat.conversation.articles);
  return reading.begin();
})]);
