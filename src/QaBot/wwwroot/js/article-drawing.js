// Draws an article. Words enter the page as text nodes only, whatever they look like.

import { dayWords } from './texts.js';

const plain = { body: 'p', caption: 'p', tableRow: 'p', preformatted: 'pre', listItem: 'li', blockQuote: 'p' };
const groups = { listItem: 'ul', blockQuote: 'blockquote' };

/** Fills an element with an article of /api/articles/{id}. */
export function draw(root, { article, text, paragraphs }) {
  root.replaceChildren(heading(article));
  root.lang = article.language;
  root.dir = 'auto';
  let group = null;
  let kind = null;
  for (const paragraph of paragraphs) {
    const element = block(text, paragraph);
    if (groups[paragraph.kind]) {
      if (kind !== paragraph.kind) {
        group = root.appendChild(document.createElement(groups[paragraph.kind]));
      }

      group.append(element);
    } else {
      root.append(element);
    }

    kind = paragraph.kind;
  }
}

function heading(article) {
  const header = document.createElement('header');
  const title = header.appendChild(document.createElement('h1'));
  title.textContent = article.title;
  if (article.date || article.source) {
    const origin = header.appendChild(document.createElement('p'));
    origin.className = 'origin';
    if (article.date) {
      const time = origin.appendChild(document.createElement('time'));
      time.dateTime = article.date;
      time.textContent = dayWords(article.date);
    }

    origin.append([article.date ? ' · ' : '', article.source ?? ''].join('').replace(/ · $/, ''));
  }

  return header;
}

function block(text, { number, kind, level, offset, length }) {
  const element = document.createElement(kind === 'heading' ? `h${Math.min(level + 1, 6)}` : plain[kind] ?? 'p');
  element.dataset.offset = offset;
  element.dataset.length = length;
  element.dataset.number = number;
  if (kind === 'heading') {
    element.dataset.heading = level;
  } else if (kind === 'tableRow') {
    element.className = 'row';
  } else if (kind === 'caption' || kind === 'list') {
    element.className = kind;
  }

  element.append(text.slice(offset, offset + length));
  return element;
}
