// The articles whose titles or ids come nearest to one that is not there.

import { fold } from './folding.js';

const most = 3;

// The share of pairs of letters that two names have in common (Dice); below it they are strangers.
const least = 0.35;

/** The nearest articles, best first; none when none comes near. */
export function nearestArticles(id, items) {
  const sought = pairs(id);
  return items
    .map(item => ({ item, share: Math.max(alike(sought, pairs(item.title)), alike(sought, pairs(item.id))) }))
    .filter(({ share }) => share >= least)
    .sort((one, other) => other.share - one.share)
    .slice(0, most)
    .map(({ item }) => item);
}

function pairs(name) {
  const letters = fold(name).folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return new Set(Array.from({ length: Math.max(letters.length - 1, 0) }, (_, i) => letters.slice(i, i + 2)));
}

function alike(one, other) {
  return one.size + other.size ? 2 * [...one].filter(pair => other.has(pair)).length / (one.size + other.size) : 0;
}
