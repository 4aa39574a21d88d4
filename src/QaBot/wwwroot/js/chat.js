// Web Chat, its conversation and what the page does with its answers.

import { styleOptions } from './chat-style.js';
import { enter, forget, keep } from './conversation.js';
import { plain } from './plain-markdown.js';
import { quotesOf } from './quotes.js';
import { language, t } from './texts.js';

// Web Chat has no Persian of its own; this one is written by the page's texts below, from right to left by its element.
const locales = { en: 'en-US', de: 'de-DE', es: 'es-ES', fr: 'fr-FR', ru: 'ru-RU', fa: 'en-US', ar: 'ar-SA' };

export class Chat {
  #root;
  #onQuotes;
  #scope;
  #onAsked;
  #store = null;
  #directLine = null;
  #conversation = null;
  #box = null;

  /**
   * @param root where Web Chat is drawn
   * @param onQuotes called with the places that a new answer quotes
   * @param onAsked called with what is asked
   * @param scope gives what the next question is about, as channelData; null for all
   */
  constructor(root, { onQuotes = () => {}, onAsked = () => {}, scope = () => null } = {}) {
    this.#root = root;
    this.#onQuotes = onQuotes;
    this.#onAsked = onAsked;
    this.#scope = scope;
    addEventListener('pagehide', () => this.#keep());
  }

  /** Begins, or goes on with what a reload interrupted. */
  async start() {
    if (!window.WebChat) {
      this.#tell(t('notInstalled'));
      return;
    }

    try {
      this.#conversation = await enter();
    } catch (error) {
      this.#tell(t('notBegun', { reason: error instanceof TypeError ? t('botSilent') : error.message }), true);
      return;
    }

    this.#draw();
  }

  /** Ends this conversation and begins another. */
  async startOver() {
    forget();
    this.#directLine?.end();
    this.#directLine = null;
    await this.start();
    this.focus();
  }

  /** Puts the cursor where questions are typed. */
  focus() {
    this.#box?.querySelector('input, textarea')?.focus();
  }

  /** Asks a question as if it had been typed. */
  ask(text) {
    this.#store?.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text, method: 'code' } });
  }

  /** Puts words where questions are typed. */
  type(text) {
    this.#store?.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } });
  }

  #draw() {
    const { token, conversationId, userId, domain, resumed } = this.#conversation;

    // With watermark "0" all activities of a resumed conversation come again.
    this.#directLine = window.WebChat.createDirectLine({
      domain: new URL(domain, location.href).href,
      token,
      ...(resumed ? { conversationId, watermark: '0' } : {}),
    });
    const directLine = this.#directLine;
    directLine.connectionStatus$.subscribe(status => {
      if (status === 2 && directLine === this.#directLine) {
        this.#keep();
      }
    });

    // Web Chat is drawn into an element of its own, so that starting over leaves nothing behind.
    this.#box = document.createElement('div');
    this.#box.className = 'web-chat-box';
    this.#root.replaceChildren(this.#box);
    this.#store = window.WebChat.createStore({}, () => next => action => next(this.#pass(action)));
    window.WebChat.renderWebChat({
      directLine,
      store: this.#store,
      userID: userId,
      locale: locales[language],
      styleOptions,
      renderMarkdown: (markdown, ...rest) => window.WebChat.renderMarkdown(plain(markdown), ...rest),
      overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: t('askQuestion') },
    }, this.#box);
  }

  #pass(action) {
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') {
      const places = quotesOf(action.payload.activity);
      if (places.length) {
        this.#onQuotes(places);
      }
    } else if (action.type === 'DIRECT_LINE/POST_ACTIVITY' && action.payload.activity.type === 'message') {
      this.#onAsked(action.payload.activity.text ?? '');
      const scope = this.#scope();
      if (scope) {
        const { activity } = action.payload;
        return { ...action, payload: { ...action.payload, activity: { ...activity, channelData: { ...activity.channelData, ...scope } } } };
      }
    }

    return action;
  }

  #keep() {
    if (this.#directLine && this.#conversation) {
      const { conversationId, token } = this.#directLine;
      keep({ ...this.#conversation, conversationId: conversationId ?? this.#conversation.conversationId, token: token ?? this.#conversation.token });
    }
  }

  #tell(words, again = false) {
    const notice = document.createElement('div');
    notice.className = 'notice';
    notice.setAttribute('role', 'alert');
    notice.append(words);
    if (again) {
      const button = notice.appendChild(document.createElement('button'));
      button.type = 'button';
      button.className = 'quiet';
      button.textContent = t('tryAgain');
      button.addEventListener('click', () => this.start());
    }

    this.#root.replaceChildren(notice);
  }
}
