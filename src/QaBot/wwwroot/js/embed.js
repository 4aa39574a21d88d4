// The chat alone, for a frame in another page. Its citations open the article in a tab of their own.

import { Chat } from './chat.js';
import { placeOf } from './place.js';

const root = document.querySelector('.web-chat');

root.addEventListener('click', event => {
  const button = event.target.closest('button[value]');
  if (button && placeOf(button.value)) {
    event.preventDefault();
    event.stopPropagation();
    open(new URL(button.value, location.href), '_blank', 'noopener');
  }
}, true);

await new Chat(root).start();
