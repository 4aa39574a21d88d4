// Web Chat, its conversation and what the page does with its answers.

import { styleOptions } from './chat-style.js';
import { confidenceOf, pictureOf } from './confidence.js';
import { enter, enterWhenReady } from './keys.js';
import { plain } from './plain-markdown.js';
import { quotesOf } from './quotes.js';
import { patience, SteadyLine } from './steady-line.js';
import { language, t } from './texts.js';

// Web Chat knows no Persian: its own few words stay English where they are not written below.
const locales = { en: 'en-US', de: 'de-DE', es: 'es-ES', fr: 'fr-FR', ru: 'ru-RU', fa: 'en-US', ar: 'ar-SA' };

// Web Chat is large, and nothing of the page but the chat needs it: so that it comes beside the page, not before it.
const webChat = new Promise(resolve => {
  const script = document.createElement('script');
  script.src = new URL('../lib/webchat.js', import.meta.url);
  script.addEventListener('load', () => resolve(true));
  script.addEventListener('error', () => resolve(false));
  document.head.append(script);
});

const feedback = 'webchat:activity-status/feedback';
const savedAfter = 500;

export class Chat {
  #root;
  #conversations;
  #on;
  #scope;
  #conversation;
  #messages = [];

  // By the text that Web Chat has set in Markdown.
  #pictures = new Map();
  #store = null;
  #line = null;
  #box = null;
  #turn = 0;
  #saving = 0;

  /**
   * @param root where Web Chat is drawn
   * @param conversations keeps conversations
   * @param on what is called: quotes with the places that a new answer quotes, asked with what is asked, begun with the
   *   conversation that is shown, rated with a reaction to an answer before it is sent, which sends it by rate()
   * @param scope gives what the next question is about, as channelData; null for all
   */
  constructor(root, conversations, { quotes = () => {}, asked = () => {}, begun = () => {}, rated = null, scope = () => null } = {}) {
    this.#root = root;
    this.#conversations = conversations;
    this.#on = { quotes, asked, begun, rated };
    this.#scope = scope;
    this.#conversation = conversations.current();
    addEventListener('pagehide', () => this.#save());
  }

  /** The conversation that is shown. */
  get conversation() {
    return this.#conversation;
  }

  /** Its messages as the bot sent them. */
  get messages() {
    return this.#messages;
  }

  /** Begins, or goes on with what a reload interrupted. */
  async start() {
    const turn = ++this.#turn;
    this.#on.begun(this.#conversation);
    this.#messages = this.#conversations.messages(this.#conversation);
    let keys = null;
    if (!this.#messages.length) {
      try {
        // Entered while Web Chat is being loaded.
        keys = await enter(this.#conversation.keys);
      } catch (error) {
        if (turn === this.#turn) {
          this.#tell(t('notBegun', { reason: error instanceof TypeError ? t('botSilent') : error.message }), true);
        }

        return;
      }
    }

    const isInstalled = await webChat;
    if (turn === this.#turn && isInstalled) {
      this.#draw(keys);
    } else if (turn === this.#turn) {
      this.#tell(t('notInstalled'));
    }
  }

  /** Shows another conversation, or begins one. */
  async show(conversation = null) {
    this.#save();
    this.#line?.end();
    this.#line = null;
    this.#messages = [];
    this.#pictures.clear();
    this.#root.replaceChildren();
    this.#conversation = conversation ?? this.#conversations.begin();
    this.#conversations.show(this.#conversation);
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

  /** Sends a reaction to an answer, with why: { reason, comment }. */
  rate(reaction, value) {
    this.#store?.dispatch({ type: 'DIRECT_LINE/POST_ACTIVITY', meta: { method: 'code' }, payload: { activity: { ...reaction, value } } });
  }

  #draw(keys) {
    const conversation = this.#conversation;
    const away = document.createElement('p');
    away.className = 'away';
    away.setAttribute('role', 'status');
    const line = new SteadyLine({
      keys,
      token: (keys ?? conversation.keys)?.token,
      history: [...this.#messages],
      enter: () => enterWhenReady(conversation.keys),
      create: directLineOf,
      onKeys: changed => {
        conversation.keys = { ...conversation.keys, ...changed };
        this.#conversations.save(conversation);
      },
      onAway: isAway => { away.textContent = isAway ? t('connectingAgain') : ''; },
    });
    this.#line = line;

    // Web Chat is drawn into an element of its own, so that another conversation finds nothing of this one.
    this.#box = document.createElement('div');
    this.#box.className = 'web-chat-box';
    this.#root.replaceChildren(this.#box, away);
    this.#store = window.WebChat.createStore({}, () => next => action => {
      const passed = this.#pass(action, line);
      return passed && next(passed);
    });
    window.WebChat.renderWebChat({
      directLine: line,
      store: this.#store,
      userID: conversation.keys?.userId,
      locale: locales[language],
      dir: document.documentElement.dir,
      styleOptions: { ...styleOptions, sendTimeout: patience },
      renderMarkdown: (markdown, ...rest) => htmlOf(markdown, rest) + (this.#pictures.get(markdown) ?? ''),
      overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: t('askQuestion') },
    }, this.#box);
  }

  // What comes and goes passes here; null holds it back.
  #pass(action, line) {
    const { type, payload } = action;
    if (line !== this.#line) {
      return action;
    }

    if (type === 'DIRECT_LINE/INCOMING_ACTIVITY') {
      this.#receive(payload.activity);
      return { ...action, payload: { ...payload, activity: this.#withoutThumbs(payload.activity) } };
    }

    return type === 'DIRECT_LINE/POST_ACTIVITY' ? this.#send(action) : action;
  }

  #receive(activity) {
    if (activity.type === 'message' && activity.id && !this.#messages.some(({ id }) => id === activity.id)) {
      this.#messages.push(activity);
      clearTimeout(this.#saving);
      this.#saving = setTimeout(() => this.#save(), savedAfter);
    }

    const confidence = confidenceOf(activity);
    if (confidence) {
      this.#pictures.set(activity.text, pictureOf(confidence));
    }

    const places = quotesOf(activity);
    if (places.length) {
      this.#on.quotes(places);
    }
  }

  #send(action) {
    const { activity } = action.payload;
    if (activity.type === 'event' && activity.name === feedback && this.#on.rated && !activity.value) {
      this.#on.rated(activity);
      return null;
    }

    if (activity.type !== 'message') {
      return action;
    }

    const text = activity.text ?? '';
    this.#on.asked(text);
    this.#conversation.at = Date.now();
    this.#conversations.name(this.#conversation, this.#conversation.name || text);
    const channelData = { ...activity.channelData, ...this.#scope() };
    return { ...action, payload: { ...action.payload, activity: { ...activity, channelData } } };
  }

  // An answer is rated once, also after a reload.
  #withoutThumbs(activity) {
    const keyOf = entity => `${activity.conversation?.id}:${entity.potentialAction?.[0]?.identifier}`;
    const isRated = entity => entity.potentialAction && this.#conversation.rated.includes(keyOf(entity));
    const without = ({ potentialAction, ...entity }) => entity;
    return activity.entities?.some(isRated) ? { ...activity, entities: activity.entities.map(entity => isRated(entity) ? without(entity) : entity) } : activity;
  }

  #save() {
    clearTimeout(this.#saving);
    if (this.#messages.some(({ from }) => from?.role === 'user')) {
      this.#conversations.keep(this.#conversation, this.#messages);
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

// A quote's bar stands where its first line begins, whichever direction the page is of.
function htmlOf(markdown, rest) {
  return window.WebChat.renderMarkdown(plain(markdown), ...rest).replaceAll('<blockquote>', '<blockquote dir="auto">');
}

// With watermark "0" all activities of a resumed conversation come again.
function directLineOf({ domain, token, conversationId, isResumed }, onClosed) {
  const line = window.WebChat.createDirectLine({
    domain: new URL(domain, location.href).href,
    token,
    ...(isResumed ? { conversationId, watermark: '0' } : {}),
  });

  // It does not tell when its socket is closed.
  line.services.WebSocket = function watched(url) {
    const socket = new WebSocket(url);
    socket.addEventListener('close', onClosed);
    return socket;
  };
  return line;
}
