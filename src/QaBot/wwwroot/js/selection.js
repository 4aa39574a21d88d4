// Offers to ask about words that are selected in the article.

const longestShown = 80;

export class SelectionAsking {
  #root;
  #button;
  #onAsk;

  constructor({ root, button, onAsk }) {
    this.#root = root;
    this.#button = button;
    this.#onAsk = onAsk;
    document.addEventListener('selectionchange', () => this.#place());
    root.parentElement.addEventListener('scroll', () => this.#place(), { passive: true });

    // Pressing a button would clear the selection in some browsers.
    button.addEventListener('pointerdown', event => event.preventDefault());
    button.addEventListener('click', () => this.#ask());
  }

  #place() {
    const span = spanOf(this.#root);
    this.#button.hidden = !span;
    if (!span) {
      return;
    }

    const box = span.range.getBoundingClientRect();
    const pane = this.#root.parentElement.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#button;
    const above = box.top - height - 8;
    const top = above > pane.top + 8 ? above : Math.min(box.bottom + 8, pane.bottom - height - 8);
    this.#button.style.top = `${Math.max(top, pane.top + 8)}px`;
    this.#button.style.left = `${Math.min(Math.max(box.left, pane.left + 8), pane.right - width - 8)}px`;
  }

  #ask() {
    const span = spanOf(this.#root);
    if (span) {
      getSelection().removeAllRanges();
      this.#button.hidden = true;
      const words = span.words.replace(/\s+/g, ' ');
      this.#onAsk({
        offset: span.offset,
        length: span.length,
        words: words.length > longestShown ? `${words.slice(0, longestShown)}…` : words,
      });
    }
  }
}

/** The selected stretch of the article's text; null when nothing of it is selected. */
function spanOf(root) {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) {
    return null;
  }

  const range = selection.getRangeAt(0);
  const parts = [...root.querySelectorAll('[data-offset]')].filter(element => range.intersectsNode(element));
  if (!parts.length || !root.contains(range.startContainer) || !root.contains(range.endContainer)) {
    return null;
  }

  const first = parts[0];
  const last = parts.at(-1);
  const from = +first.dataset.offset + (first.contains(range.startContainer) ? before(first, range.startContainer, range.startOffset) : 0);
  const to = +last.dataset.offset + (last.contains(range.endContainer) ? before(last, range.endContainer, range.endOffset) : +last.dataset.length);
  return to > from && selection.toString().trim() ? { offset: from, length: to - from, words: selection.toString().trim(), range } : null;
}

/** How many units of an element's text stand before a point in it. */
function before(element, node, offset) {
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}
