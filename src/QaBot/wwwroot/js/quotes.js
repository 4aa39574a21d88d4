// Reads what the bot's answers quote.

import { keyOf, placeOf } from './place.js';

/**
 * The places that an answer quotes, the one that answers first: [{ id, offset, length, hash, answer, words, name }], answer
 * being the words within the quote that answer, or null. None when the activity quotes nothing.
 */
export function quotesOf(activity) {
  if (activity.type !== 'message' || activity.from?.role === 'user') {
    return [];
  }

  const places = new Map();
  const quote = activity.channelData?.quote;
  if (quote && typeof quote.article === 'string' && isSpan(quote)) {
    const first = {
      id: quote.article,
      offset: quote.offset,
      length: quote.length,
      hash: quote.hash ?? null,
      answer: isSpan(quote.answer) ? { offset: quote.answer.offset, length: quote.answer.length } : null,
      words: typeof quote.text === 'string' ? quote.text : null,
      name: null,
    };
    places.set(keyOf(first), first);
  }

  for (const { '@id': id, appearance } of activity.entities?.flatMap(entity => entity.citation ?? []) ?? []) {
    const place = placeOf(appearance?.url ?? id ?? '');
    if (place && place.offset !== null) {
      const { words, answer } = places.get(keyOf(place)) ?? {};

      // What a claim tells of its words may be shortened.
      places.set(keyOf(place), { ...place, answer: answer ?? place.answer, words: words ?? null, name: appearance?.name ?? null });
    }
  }

  return [...places.values()];
}

function isSpan(span) {
  return Number.isInteger(span?.offset) && Number.isInteger(span?.length) && span.offset >= 0 && span.length > 0;
}
