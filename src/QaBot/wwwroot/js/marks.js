// Marks on exact characters. A paragraph's element holds the article's text from data-offset on and nothing else, so its
// children are cut anew for each mark and joined again when it goes.

/**
 * Cuts a stretch of text where marks begin and end: [{ from, to, quote, isAnswer }], quote being the number of the first
 * quote that holds the piece, -1 for none.
 */
export function cut(from, to, quotes) {
  const edges = new Set([from, to]);
  for (const span of quotes.flatMap(quote => [quote, quote.answer])) {
    if (span) {
      edges.add(Math.min(Math.max(span.offset, from), to));
      edges.add(Math.min(Math.max(span.offset + span.length, from), to));
    }
  }

  const inside = (span, at) => span && at >= span.offset && at < span.offset + span.length;
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => ({
    from: sorted[i],
    to: end,
    quote: quotes.findIndex(quote => inside(quote, sorted[i])),
    isAnswer: quotes.some(quote => inside(quote.answer, sorted[i])),
  }));
}

/** Marks quotes, [{ offset, length, answer }], and the answers within them; gives the first element of each, in their order. */
export function mark(root, text, quotes) {
  const firsts = [];
  for (const element of root.querySelectorAll('[data-offset]')) {
    const from = +element.dataset.offset;
    const to = from + +element.dataset.length;
    const touching = quotes.some(quote => quote.offset < to && quote.offset + quote.length > from);
    if (!touching) {
      continue;
    }

    element.classList.add('marked');
    element.replaceChildren(...cut(from, to, quotes).map(piece => {
      const words = document.createTextNode(text.slice(piece.from, piece.to));
      if (piece.quote < 0) {
        return words;
      }

      const node = document.createElement('mark');
      node.className = `${piece.isAnswer ? 'answer' : 'quote'} fresh`;
      node.dataset.from = piece.from;
      node.dataset.quote = piece.quote;
      node.append(words);
      firsts[piece.quote] ??= node;
      return node;
    }));
  }

  return firsts;
}

/** Takes all marks away. */
export function unmark(root) {
  for (const element of root.querySelectorAll('.marked')) {
    element.classList.remove('marked');
    element.replaceChildren(element.textContent);
  }
}
