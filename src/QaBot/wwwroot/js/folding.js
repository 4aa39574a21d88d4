// Words are found whatever their case and accents.

/** A text without case and accents, and where each of its units stands in the text as it is; one more for the end. */
export function fold(text) {
  const places = [];
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    const plain = sign < '\x80' ? sign.toLowerCase() : sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    for (let i = 0; i < plain.length; i++) {
      places.push(at);
    }

    folded += plain;
  }

  places.push(text.length);
  return { folded, places };
}

/** Where words stand in a folded text: [{ offset, length }] in the text as it is; white space matches any. */
export function findAll({ folded, places }, words, most) {
  const sought = fold(words.trim()).folded.split(/\s+/).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (!sought[0]) {
    return [];
  }

  const found = [];
  for (const match of folded.matchAll(new RegExp(sought.join('\\s+'), 'g'))) {
    const offset = places[match.index];
    found.push({ offset, length: places[match.index + match[0].length] - offset });
    if (found.length === most) {
      break;
    }
  }

  return found;
}
