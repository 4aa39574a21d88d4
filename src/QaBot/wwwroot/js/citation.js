// A quote with its source, put on the clipboard.

import { addressOf } from './place.js';
import { pageAt } from './ranges.js';
import { dayWords, t } from './texts.js';

/** Copies a quote as plain text. */
export function copyText(quoted) {
  const { words, source, address } = partsOf(quoted);
  return copy({ 'text/plain': `“${words}”\n— ${source}\n${address}` });
}

/** Copies a quote as Markdown. */
export function copyMarkdown(quoted) {
  const { words, title, rest, address } = partsOf(quoted);
  const escape = text => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
  return copy({ 'text/plain': `> ${escape(words)}\n>\n> — [${escape(title)}](${address.replace(/[()]/g, encodeURIComponent)})${escape(rest)}\n` });
}

/** Copies a quote as HTML: with its looks where it is pasted into a document, as code where into plain text. */
export function copyHtml(quoted) {
  const { words, title, rest, address } = partsOf(quoted);
  const quote = document.createElement('blockquote');
  quote.cite = address;
  quote.appendChild(document.createElement('p')).textContent = words;
  const origin = document.createElement('p');
  origin.append('— ');
  const link = origin.appendChild(document.createElement('cite')).appendChild(document.createElement('a'));
  link.href = address;
  link.textContent = title;
  origin.append(rest);
  const html = quote.outerHTML + origin.outerHTML;
  return copy({ 'text/html': html, 'text/plain': html });
}

/** Copies the address of a quote. */
export function copyLink(quoted) {
  return copy({ 'text/plain': partsOf(quoted).address });
}

function partsOf({ article, text, hash, paragraphs, pages, span }) {
  const words = text.slice(span.offset, span.offset + span.length).trim().replace(/\s+/g, ' ');
  const paragraph = paragraphs.findLast(({ offset }) => offset <= span.offset);
  const page = pageAt(pages, span.offset);
  const details = [
    article.source, article.date && dayWords(article.date), page && t('page', { number: page }), paragraph && t('paragraph', { number: paragraph.number }),
  ].filter(Boolean);
  const rest = details.map(detail => `, ${detail}`).join('');
  return { words, title: article.title, rest, source: article.title + rest, address: addressOf({ id: article.id, hash, ...span }, words) };
}

// Pages that are not served over https have no clipboard but that of the command.
async function copy(types) {
  if (!navigator.clipboard?.write) {
    return copyByCommand(types);
  }

  try {
    const blobs = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyByCommand(types);
  }
}

function copyByCommand(types) {
  const fill = event => {
    event.preventDefault();
    Object.entries(types).forEach(([type, text]) => event.clipboardData.setData(type, text));
  };
  document.addEventListener('copy', fill);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill);
  }
}
