// Reads what the bot's answers quote.

import { placeOf } from './place.js';

/**
 * The place that an answer quotes: { id, offset, length, hash, answer, words }, answer being the words within the quote
 * that answer, or null. Null when the activity quotes nothing.
 */
export function quoteOf(activity) {
  if (activity.type !== 'message' || activity.from?.role === 'user') {
    return null;
  }

  const quote = activity.channelData?.quote;
  if (quote && typeof quote.article === 'string' && isSpan(quote)) {
    return {
      id: quote.article,
      offset: quote.offset,
      length: quote.length,
      hash: quote.hash ?? null,
      answer: isSpan(quote.answer) ? { offset: quote.answer.offset, length: quote.answer.length } : null,
      words: typeof quote.text === 'string' ? quote.text : null,
    };
  }

  for (const claim of activity.entities?.flatMap(entity => entity.citation ?? []) ?? []) {
    const place = placeOf(claim.appearance?.url ?? claim['@id'] ?? '');
    if (place && place.offset !== null) {
      return { ...place, words: claim.appearance?.text ?? null };
    }
  }

  return null;
}

function isSpan(span) {
  return Number.isInteger(span?.offset) && Number.isInteger(span?.length) && span.offset >= 0 && span.length > 0;
}
