// The chat alone, for a frame in another page. Its citations open the article in a tab of their own.

import { Chat } from './chat.js';
import { Conversations } from './conversations.js';
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

const chat = new Chat(root, new Conversations(), { quotes: places => places.forEach(place => links.set(keyOf(place), linkOf(place))) });

// The panel around the frame closes on Escape, and has the cursor where questions are typed when it opens.
addEventListener('keydown', event => {
  if (event.key === 'Escape' && window.parent !== window) {
    // It says nothing but that the key was pressed, whoever shows the frame.
    window.parent.postMessage('qabot:close', '*');
  }
});
let isOpened = false;
addEventListener('message', event => {
  if (event.source === window.parent && event.data === 'qabot:open') {
    isOpened = true;
    chat.focus();
  }
});

await chat.start();
if (isOpened) {
  chat.focus();
}
