// A place in an article, as links and citations name it: article/{id}#offset,length,hash and, when they are known, the
// offset and length of the words within it that answer, and behind a semicolon what its sentence is known again by.

import { fingerprintOf, textDirective } from './sentences.js';

// Where the program is: "/", or the path that a proxy serves it under.
const root = new URL(document.baseURI).pathname;
const numbers = /^#(\d{1,9}),(\d{1,9})(?:,([0-9a-f]+)(?:,(\d{1,9}),(\d{1,9}))?)?(?:;(\d{1,5})-([0-9a-f]{1,8})-([0-9a-f]{1,8})-([0-9a-f]{1,8}))?(?::~:.*)?$/;

/** Reads a link; null when it leads elsewhere. Offsets count UTF-16 units, as strings here do. */
export function placeOf(link) {
  let url;
  try {
    url = new URL(link, document.baseURI);
  } catch {
    return null;
  }

  if (url.origin !== location.origin || !url.pathname.startsWith(`${root}article/`)) {
    return null;
  }

  let id;
  try {
    id = decodeURIComponent(url.pathname.slice(`${root}article/`.length));
  } catch {
    return null;
  }

  const [, offset, length, hash, answerAt, answerLength, count, all, begin, end] = numbers.exec(url.hash) ?? [];
  return offset
    ? {
      id,
      offset: +offset,
      length: +length,
      hash: hash ?? null,
      answer: answerAt ? { offset: +answerAt, length: +answerLength } : null,
      sentence: count ? { count: +count, all, begin, end } : null,
    }
    : { id, offset: null, length: 0, hash: null, answer: null, sentence: null };
}

/** The link to a place. */
export function linkOf(place) {
  const { answer } = place;
  return answer && place.offset !== null ? `${keyOf(place)},${answer.offset},${answer.length}` : keyOf(place);
}

/** The same for all links to one quote, whether they tell of the answer in it or not. */
export function keyOf({ id, offset, length, hash }) {
  const path = `${root}article/${id.split('/').map(encodeURIComponent).join('/')}`;
  return offset === null ? path : `${path}#${offset},${length}${hash ? `,${hash}` : ''}`;
}

/** The address of words of an article, to be handed on: it finds them again after the article was edited. */
export function addressOf(place, words) {
  const { count, all, begin, end } = fingerprintOf(words);
  return `${new URL(keyOf(place), location.href).href};${count}-${all}-${begin}-${end}${textDirective(words)}`;
}
