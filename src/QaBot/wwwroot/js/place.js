// A place in an article, as links and citations name it: article/{id}#offset,length,hash and, when the words within it
// that answer are known, their offset and length behind.

// Where the program is: "/", or the path that a proxy serves it under.
const root = new URL(document.baseURI).pathname;

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

  const numbers = /^#(\d{1,9}),(\d{1,9})(?:,([0-9a-f]+)(?:,(\d{1,9}),(\d{1,9}))?)?$/.exec(url.hash);
  return numbers
    ? { id, offset: +numbers[1], length: +numbers[2], hash: numbers[3] ?? null, answer: numbers[4] ? { offset: +numbers[4], length: +numbers[5] } : null }
    : { id, offset: null, length: 0, hash: null, answer: null };
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
