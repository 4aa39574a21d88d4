// From places in an article's text to stretches of the page, and back.

/** The elements of the paragraphs, in order. */
export function paragraphsOf(root) {
  return root.querySelectorAll('[data-offset]');
}

/** The range of a span within one paragraph; null when it lies in none. */
export function rangeOf(paragraphs, span) {
  const element = span && paragraphAt(paragraphs, span.offset);
  if (!element || span.offset + span.length > +element.dataset.offset + +element.dataset.length) {
    return null;
  }

  const range = document.createRange();
  const from = +element.dataset.offset;
  set(range, 'setStart', element, span.offset - from);
  set(range, 'setEnd', element, span.offset + span.length - from);
  return range;
}

/** The paragraph's element that holds an offset; null when it lies between two. */
export function paragraphAt(paragraphs, offset) {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const from = +paragraphs[middle].dataset.offset;
    if (offset < from) {
      high = middle - 1;
    } else if (offset >= from + +paragraphs[middle].dataset.length) {
      low = middle + 1;
    } else {
      return paragraphs[middle];
    }
  }

  return null;
}

/** The page of the article's file that an offset stands on; null where its format has no pages. */
export function pageAt(pages, offset) {
  return pages?.findLast(start => start.offset <= offset)?.page ?? null;
}

// A paragraph's text may be cut into several nodes by marks.
function set(range, edge, element, at) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (left <= node.length) {
      range[edge](node, left);
      return;
    }

    left -= node.length;
  }
}

/** The selected stretch of an article's text, { offset, length, range }; null when nothing of it is selected. */
export function selectedIn(root) {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) {
    return null;
  }

  const range = selection.getRangeAt(0);
  const parts = [...paragraphsOf(root)].filter(element => range.intersectsNode(element));
  if (!parts.length || !root.contains(range.startContainer) || !root.contains(range.endContainer) || !selection.toString().trim()) {
    return null;
  }

  const first = parts[0];
  const last = parts.at(-1);
  const from = +first.dataset.offset + (first.contains(range.startContainer) ? before(first, range.startContainer, range.startOffset) : 0);
  const to = +last.dataset.offset + (last.contains(range.endContainer) ? before(last, range.endContainer, range.endOffset) : +last.dataset.length);
  return to > from ? { offset: from, length: to - from, range } : null;
}

/** How many units of an element's text stand before a point in it. */
function before(element, node, offset) {
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}
