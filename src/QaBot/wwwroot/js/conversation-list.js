// The list of conversations: another one is shown, begun, renamed or deleted.

import { Disclosure } from './disclosure.js';
import { t, whenWords } from './texts.js';

export class ConversationList {
  #button;
  #panel;
  #list;
  #conversations;
  #chat;
  #disclosure;

  /**
   * @param button opens it
   * @param panel holds it
   * @param begin begins another conversation
   * @param conversations keeps them
   * @param chat shows one of them
   */
  constructor({ button, panel, begin, conversations, chat }) {
    this.#button = button;
    this.#panel = panel;
    this.#list = panel.querySelector('ul');
    this.#conversations = conversations;
    this.#chat = chat;
    this.#disclosure = new Disclosure(button, panel, () => {
      this.#draw();
      (this.#list.querySelector('[aria-current]') ?? panel).focus();
    });
    begin.addEventListener('click', () => {
      this.#disclosure.close();
      chat.show();
    });
  }

  #draw() {
    const rows = this.#conversations.list().map(conversation => this.#row(conversation));
    this.#panel.querySelector('p').hidden = rows.length > 0;
    this.#list.replaceChildren(...rows);
  }

  #row(conversation) {
    const line = document.createElement('li');
    const name = line.appendChild(button('name', '', () => this.#show(conversation)));
    const words = name.appendChild(document.createElement('span'));
    words.dir = 'auto';
    words.textContent = conversation.name;
    name.appendChild(document.createElement('small')).textContent = whenWords(conversation.at);
    if (conversation.id === this.#chat.conversation.id) {
      name.setAttribute('aria-current', 'true');
    }

    line.append(
      button('quiet icon', t('rename', { name: conversation.name }), () => this.#rename(conversation, line), 'm3 13 1-3 7-7 2 2-7 7zm6-8 2 2'),
      button('quiet icon', t('delete', { name: conversation.name }), () => this.#delete(conversation, line), 'M3 4h10M6 4V2.5h4V4m-5.5 0 .5 9.5h6l.5-9.5'),
    );
    return line;
  }

  #show(conversation) {
    this.#disclosure.close();
    if (conversation.id !== this.#chat.conversation.id) {
      this.#chat.show(conversation);
    }
  }

  // Enter and leaving the box keep the name, Escape the one before.
  #rename(conversation, line) {
    const box = document.createElement('input');
    box.value = conversation.name;
    box.maxLength = 60;
    box.setAttribute('aria-label', t('rename', { name: conversation.name }));
    line.replaceChildren(box);
    box.select();
    box.focus();
    const end = isKept => {
      if (isKept) {
        this.#conversations.name(this.#own(conversation), box.value);
      }

      this.#draw();
    };
    box.addEventListener('blur', () => end(true), { once: true });
    box.addEventListener('keydown', event => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        box.value = conversation.name;
      }

      if (event.key === 'Escape' || event.key === 'Enter') {
        box.blur();
        [...this.#list.querySelectorAll('.name')].find(({ textContent }) => textContent.startsWith(conversation.name))?.focus();
      }
    });
  }

  #delete(conversation, line) {
    const next = (line.nextElementSibling ?? line.previousElementSibling)?.querySelector('.name').textContent;
    this.#conversations.delete(conversation);
    if (conversation.id === this.#chat.conversation.id) {
      this.#disclosure.close();
      this.#chat.show();
      return;
    }

    this.#draw();
    ([...this.#list.querySelectorAll('.name')].find(({ textContent }) => textContent === next) ?? this.#button).focus();
  }

  // The one that is shown is changed by the chat as well, so it is one object.
  #own(conversation) {
    return conversation.id === this.#chat.conversation.id ? this.#chat.conversation : conversation;
  }
}

function button(className, label, onClick, path = null) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.addEventListener('click', onClick);
  if (path) {
    made.setAttribute('aria-label', label);
    made.title = label;
    const drawing = made.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    drawing.setAttribute('viewBox', '0 0 16 16');
    drawing.setAttribute('aria-hidden', 'true');
    drawing.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path')).setAttribute('d', path);
  }

  return made;
}
