// Sentences that links name are known again by hashes of their words, also where the article was edited.

// So many words at either end say that it is the same sentence, though others in it have changed.
const atEitherEnd = 5;
const mostInDirective = 12;

/** What a sentence is known again by: { count, all, begin, end }, a number of words and hashes. */
export function fingerprintOf(sentence) {
  const words = sentence.match(/\S+/g) ?? [];
  return {
    count: words.length,
    all: hash(words),
    begin: hash(words.slice(0, atEitherEnd)),
    end: hash(words.slice(-atEitherEnd)),
  };
}

/**
 * Finds a sentence in a text: { offset, length, isSame }, the nearest to where it was when it stands there more than once;
 * null when it is gone. A sentence that only begins or ends as it did gives the stretch that is still the same.
 */
export function findSentence(text, { count, all, begin, end }, near) {
  const words = [...text.matchAll(/\S+/g)];
  const whole = nearest(words, count, all, near);
  if (whole || count <= atEitherEnd) {
    return whole && { ...whole, isSame: true };
  }

  const part = nearest(words, atEitherEnd, begin, near) ?? nearest(words, atEitherEnd, end, near);
  return part && { ...part, isSame: false };
}

/** The sentence around an offset of a text, as the browser cuts sentences. */
export function sentenceAt(text, offset, language) {
  const { index, segment } = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text).containing(offset);
  return { offset: index, length: segment.trimEnd().length };
}

/** The part of an address that lets any browser find a sentence by its text. */
export function textDirective(sentence) {
  const words = sentence.match(/\S+/g) ?? [];
  const ends = words.length <= mostInDirective ? [words] : [words.slice(0, atEitherEnd), words.slice(-atEitherEnd)];
  return `:~:text=${ends.map(end => encodeURIComponent(end.join(' ')).replaceAll('-', '%2D')).join(',')}`;
}

function nearest(words, count, sought, near) {
  let best = null;
  for (let i = 0; i + count <= words.length; i++) {
    const { index: offset } = words[i];
    if ((!best || Math.abs(offset - near) < Math.abs(best.offset - near)) && hash(words.slice(i, i + count).map(word => word[0])) === sought) {
      const last = words[i + count - 1];
      best = { offset, length: last.index + last[0].length - offset };
    }
  }

  return best;
}

// FNV-1a (Fowler, Noll, Vo), of 32 bits, over UTF-16 units.
function hash(words) {
  let value = 0x811c9dc5;
  for (const sign of words.join(' ')) {
    value = Math.imul(value ^ sign.codePointAt(0), 0x01000193);
  }

  return (value >>> 0).toString(16);
}
