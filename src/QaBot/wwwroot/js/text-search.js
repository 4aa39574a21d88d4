// Words found in the texts of all articles, as they are typed.

import { keyOf } from './place.js';

const patience = 150;

/** Shows, below a box, the places that hold its words; the words are marked. */
export function searchTexts({ box, title, list }) {
  let timer;
  let turn = 0;

  async function search() {
    const words = box.value.trim();
    const mine = ++turn;
    const hits = words ? await ask(words) : [];
    if (mine === turn) {
      list.replaceChildren(...hits.filter(hit => hit.offset !== undefined).map(row));
      title.hidden = list.childElementCount === 0;
    }
  }

  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, patience);
  });
}

async function ask(words) {
  try {
    const response = await fetch(`api/search?q=${encodeURIComponent(words)}`);
    return response.ok ? (await response.json()).hits : [];
  } catch {
    return [];
  }
}

function row({ article, title, hash, offset, length, text, marks }) {
  const line = document.createElement('li');
  const link = line.appendChild(document.createElement('a'));
  link.href = keyOf({ id: article, offset, length, hash });
  const words = link.appendChild(document.createElement('span'));
  let at = 0;
  for (const mark of marks) {
    const from = mark.offset - offset;
    words.append(text.slice(at, from));
    at = from + mark.length;
    words.appendChild(document.createElement('mark')).textContent = text.slice(from, at);
  }

  words.append(text.slice(at));
  link.appendChild(document.createElement('small')).textContent = title;
  return line;
}
