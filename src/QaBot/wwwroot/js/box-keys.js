// Keys around the box that questions are typed into: "/" leads there, ArrowUp recalls what was asked.

const most = 50;

export class BoxKeys {
  #asked = [];
  #at = 0;
  #chat;

  /**
   * @param root where the chat is drawn
   * @param chat the chat
   */
  constructor(root, chat) {
    this.#chat = chat;
    addEventListener('keydown', event => {
      if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest?.('input, textarea, select, [contenteditable]')) {
        event.preventDefault();
        chat.focus();
      }
    });
    root.addEventListener('keydown', event => {
      if (event.target.matches('input, textarea') && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
        this.#recall(event, event.key === 'ArrowUp' ? -1 : 1);
      }
    }, true);
  }

  /** Notes a question. */
  note(text) {
    this.#asked = [...this.#asked.filter(other => other !== text), text].slice(-most);
    this.#at = this.#asked.length;
  }

  // What is being typed is not thrown away for what was asked before.
  #recall(event, step) {
    const { value } = event.target;
    const next = this.#at + step;
    if ((value && value !== this.#asked[this.#at]) || next < 0 || next > this.#asked.length) {
      return;
    }

    event.preventDefault();
    event.stopPropagation();
    this.#at = next;
    this.#chat.type(this.#asked[next] ?? '');
  }
}
