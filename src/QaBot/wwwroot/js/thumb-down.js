// Asks why an answer was not liked: one click is enough, a line of words may be added.

import { t } from './texts.js';

const thanked = 4000;

export class ThumbDown {
  #panel;
  #thanks;
  #chat;
  #conversations;
  #held = null;

  /**
   * @param panel asks
   * @param thanks says thanks
   * @param chat sends what is thought of answers
   * @param conversations keeps which answers were rated
   */
  constructor({ panel, thanks, chat, conversations }) {
    this.#panel = panel;
    this.#thanks = thanks;
    this.#chat = chat;
    this.#conversations = conversations;
    panel.querySelectorAll('[data-reason]').forEach(button => button.addEventListener('click', () => this.#end(button.dataset.reason)));
    panel.querySelector('.send').addEventListener('click', () => this.#end('other'));
    panel.querySelector('.close').addEventListener('click', () => this.#end());
    panel.addEventListener('keydown', event => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        this.#end();
      } else if (event.key === 'Enter' && event.target.matches('input')) {
        event.preventDefault();
        this.#end('other');
      }
    });
    addEventListener('pagehide', () => this.flush());
  }

  /** Takes a reaction: a thumb up is sent at once, one down when it was told why, or that nothing will be told. */
  take(reaction) {
    this.flush();
    if (!reaction.entities.some(({ '@type': type }) => type === 'DislikeAction')) {
      this.#send(reaction, {});
      return;
    }

    this.#held = reaction;
    this.#panel.hidden = false;
    this.#panel.querySelector('button').focus();
  }

  /** Sends what waits for a reason without one. */
  flush() {
    if (this.#held) {
      this.#end();
    }
  }

  #end(reason = null) {
    const held = this.#held;
    const box = this.#panel.querySelector('input');
    const comment = box.value.trim();
    this.#held = null;
    this.#panel.hidden = true;
    box.value = '';
    if (held) {
      this.#send(held, { ...(reason && { reason }), ...(comment && { comment }) });
      this.#chat.focus();
    }
  }

  #send(reaction, value) {
    this.#chat.rate(reaction, value);
    const { conversation } = this.#chat;
    const key = `${conversation.keys?.conversationId}:${reaction.entities[0].identifier}`;
    if (!conversation.rated.includes(key)) {
      conversation.rated.push(key);
      this.#conversations.save(conversation);
      this.#thanks.textContent = t('thanks');
      setTimeout(() => { this.#thanks.textContent = ''; }, thanked);
    }
  }
}
