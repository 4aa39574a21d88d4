// Draws an article. Words enter the page as text nodes only, whatever they look like.

import { dayWords } from './texts.js';

const plain = { body: 'p', caption: 'p', tableRow: 'p', preformatted: 'pre', listItem: 'li', blockQuote: 'p' };
const groups = { listItem: 'ul', blockQuote: 'blockquote' };

/** Fills an element with an article of /api/articles/{id}. */
export function draw(root, { article, text, paragraphs }) {
  // The heading that an article has its title from stands for it.
  const isTitled = paragraphs[0]?.kind === 'heading' && textOf(text, paragraphs[0]) === article.title;
  const title = document.createElement('h1');
  root.replaceChildren(heading(isTitled ? placed(title, text, paragraphs[0]) : title, article));
  root.lang = article.language;
  root.dir = 'auto';
  let group = null;
  let kind = null;
  for (const paragraph of paragraphs.slice(isTitled ? 1 : 0)) {
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

function heading(title, article) {
  const header = document.createElement('header');
  title.textContent = article.title;
  header.append(title);
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

function block(text, paragraph) {
  const { kind, level } = paragraph;
  const element = placed(document.createElement(kind === 'heading' ? `h${Math.min(level + 1, 6)}` : plain[kind] ?? 'p'), text, paragraph);
  if (kind === 'heading') {
    element.dataset.heading = level;
  } else if (kind === 'tableRow') {
    element.className = 'row';
  } else if (kind === 'caption' || kind === 'list') {
    element.className = kind;
  }

  return element;
}

function placed(element, text, paragraph) {
  element.dataset.offset = paragraph.offset;
  element.dataset.length = paragraph.length;
  element.dataset.number = paragraph.number;
  element.append(textOf(text, paragraph));
  return element;
}

function textOf(text, { offset, length }) {
  return text.slice(offset, offset + length);
}
