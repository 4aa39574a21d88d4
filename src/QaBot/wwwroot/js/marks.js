// Marks on exact characters. A paragraph's element holds the article's text from data-offset on and nothing else, so its
// children are cut anew for each mark and joined again when it goes.

/** Cuts a stretch of text where marks begin and end: [{ from, to, kind }], kind "", "quote" or "answer". */
export function cut(from, to, quote, answer) {
  const edges = new Set([from, to]);
  for (const span of [quote, answer]) {
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
    kind: inside(answer, sorted[i]) ? 'answer' : inside(quote, sorted[i]) ? 'quote' : '',
  }));
}

/** Marks a quote and the answer within it; gives the mark elements. */
export function mark(root, text, quote, answer) {
  const made = [];
  for (const element of root.querySelectorAll('[data-offset]')) {
    const from = +element.dataset.offset;
    const to = from + +element.dataset.length;
    if (quote.offset >= to || quote.offset + quote.length <= from) {
      continue;
    }

    element.classList.add('marked');
    element.replaceChildren(...cut(from, to, quote, answer).map(piece => {
      const words = document.createTextNode(text.slice(piece.from, piece.to));
      if (!piece.kind) {
        return words;
      }

      const node = document.createElement('mark');
      node.className = `${piece.kind} fresh`;
      node.dataset.from = piece.from;
      node.append(words);
      made.push(node);
      return node;
    }));
  }

  return made;
}

/** Takes all marks away. */
export function unmark(root) {
  for (const element of root.querySelectorAll('.marked')) {
    element.classList.remove('marked');
    element.replaceChildren(element.textContent);
  }
}
