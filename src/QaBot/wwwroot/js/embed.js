// The chat alone, for a frame in another page. Its citations open the article in a tab of their own.

import { Chat } from './chat.js';
import { keyOf, linkOf, placeOf } from './place.js';

const root = document.querySelector('.web-chat');
const links = new Map();

root.addEventListener('click', event => {
  const element = event.target.closest('a[href], button[value]');
  const place = element && placeOf(element.href || element.value);
  if (place) {
    event.preventDefault();
    event.stopPropagation();
    open(links.get(keyOf(place)) ?? linkOf(place), '_blank', 'noopener');
  }
}, true);

await new Chat(root, { onQuote: quote => links.set(keyOf(quote), linkOf(quote)) }).start();
