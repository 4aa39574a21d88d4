// A place in an article, as links and citations name it: /article/{id}#offset,length,hash

/** Reads a link; null when it leads elsewhere. Offsets count UTF-16 units, as strings here do. */
export function placeOf(link) {
  let url;
  try {
    url = new URL(link, location.href);
  } catch {
    return null;
  }

  if (url.origin !== location.origin || !url.pathname.startsWith('/article/')) {
    return null;
  }

  let id;
  try {
    id = decodeURIComponent(url.pathname.slice('/article/'.length));
  } catch {
    return null;
  }

  const numbers = /^#(\d{1,9}),(\d{1,9})(?:,([0-9a-f]+))?$/.exec(url.hash);
  return numbers
    ? { id, offset: +numbers[1], length: +numbers[2], hash: numbers[3] ?? null }
    : { id, offset: null, length: 0, hash: null };
}

/** The link to a place. */
export function linkOf({ id, offset, length, hash }) {
  const path = `/article/${id.split('/').map(encodeURIComponent).join('/')}`;
  return offset === null ? path : `${path}#${offset},${length},${hash}`;
}
