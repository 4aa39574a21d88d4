// A small picture of how sure the bot is of an answer: bars, up to five. The words stand beside them for who points at them or
// comes to them by the keyboard, and are what is read out.

import { language, t } from './texts.js';

const levels = ['sure1', 'sure2', 'sure3', 'sure4', 'sure5'];

/** How sure the bot is of an activity's answer: { value, level }, 0 to 1 and 1 to 5; null when it tells nothing of it. */
export function confidenceOf({ type, channelData }) {
  const { value, level } = channelData?.confidence ?? {};
  return type === 'message' && value >= 0 && value <= 1 && levels[level - 1] ? { value, level } : null;
}

/** The picture, as HTML. */
export function pictureOf({ value, level }) {
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(value);
  const words = t('confidence', { words: t(levels[level - 1]), percent });
  const picture = document.createElement('p');
  picture.className = 'confidence';
  const bars = picture.appendChild(document.createElement('span'));
  bars.className = 'bars';
  bars.tabIndex = 0;
  bars.setAttribute('role', 'img');
  bars.setAttribute('aria-label', words);
  bars.append(...levels.map((_, i) => {
    const bar = document.createElement('i');
    bar.className = i < level ? 'full' : '';
    return bar;
  }));
  const told = picture.appendChild(document.createElement('span'));
  told.className = 'told';
  told.setAttribute('aria-hidden', 'true');
  told.textContent = words;
  return picture.outerHTML;
}
