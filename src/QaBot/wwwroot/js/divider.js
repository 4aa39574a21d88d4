// The line between article and chat: dragged, or moved by the keys of arrows, it sets the width of the chat.

const key = 'qabot.width';
const least = 300;
const step = 24;

/** Makes a separator set how wide the chat is; the browser keeps it. */
export function setWidthBy(divider) {
  const most = () => Math.max(least, Math.round(innerWidth * 0.6));
  const isRightToLeft = () => document.documentElement.dir === 'rtl';
  const current = () => divider.nextElementSibling.getBoundingClientRect().width;
  const kept = Number(read());
  if (kept) {
    set(kept);
  }

  tell();
  addEventListener('resize', tell);

  divider.addEventListener('pointerdown', event => {
    event.preventDefault();
    divider.setPointerCapture(event.pointerId);
    const move = ({ clientX }) => set(isRightToLeft() ? clientX : innerWidth - clientX);
    divider.addEventListener('pointermove', move);
    divider.addEventListener('lostpointercapture', () => divider.removeEventListener('pointermove', move), { once: true });
  });
  divider.addEventListener('keydown', event => {
    const towardsArticle = isRightToLeft() ? 'ArrowRight' : 'ArrowLeft';
    const widths = { ArrowLeft: current() - step, ArrowRight: current() - step, [towardsArticle]: current() + step, Home: least, End: most() };
    if (event.key in widths) {
      event.preventDefault();
      set(widths[event.key]);
    }
  });

  function set(width) {
    const fitting = Math.round(Math.min(Math.max(width, least), most()));
    document.body.style.setProperty('--chat', `${fitting}px`);
    write(fitting);
    tell();
  }

  function tell() {
    divider.setAttribute('aria-valuemin', least);
    divider.setAttribute('aria-valuemax', most());
    divider.setAttribute('aria-valuenow', Math.min(Math.max(Math.round(current()), least), most()));
  }
}

function read() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(width) {
  try {
    localStorage.setItem(key, width);
  } catch {
    // Then it holds until the page is left.
  }
}
