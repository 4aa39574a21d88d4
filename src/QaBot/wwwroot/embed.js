// A button for any site that opens the chat in a panel:
//   <script src="https://bot.example/embed.js" data-title="Ask us" async></script>
// All of it lives in a shadow root and a frame, so neither site touches the other's page.

(() => {
  const script = document.currentScript;
  if (!script || document.querySelector('[data-qabot]')) {
    return;
  }

  const chat = new URL('embed', script.src);
  const title = script.dataset.title || 'Ask a question';
  const style = `
    :host { all: initial; color-scheme: light dark; }
    button { font: 600 1rem/1.4 system-ui, sans-serif; cursor: pointer; }
    button:focus-visible { outline: 3px solid light-dark(#0d5c56, #7cd0bd); outline-offset: 2px; }
    .open {
      position: fixed; z-index: 2147483000; inset-block-end: 1.25rem; inset-inline-end: 1.25rem;
      min-height: 2.75rem; padding: .6rem 1.1rem; border: 1px solid transparent; border-radius: 1.5rem;
      background: light-dark(#0d5c56, #7cd0bd); color: light-dark(#fff, #06231f);
      box-shadow: 0 6px 20px rgb(0 0 0 / 25%);
    }
    .panel {
      position: fixed; z-index: 2147483001; inset-block-end: 1.25rem; inset-inline-end: 1.25rem;
      display: flex; flex-direction: column; width: min(24rem, calc(100vw - 2rem)); height: min(38rem, calc(100dvh - 2.5rem));
      overflow: hidden; border: 1px solid light-dark(#e0dcd3, #2f3331); border-radius: .75rem;
      background: light-dark(#f3f1ec, #101211); box-shadow: 0 8px 32px rgb(0 0 0 / 30%);
    }
    [hidden] { display: none; }
    .bar { display: flex; align-items: center; gap: .5rem; padding: .5rem .5rem .5rem 1rem; }
    .bar span { flex: 1; font: 600 1rem/1.4 system-ui, sans-serif; color: light-dark(#1f1e1b, #e7e4dd); }
    .bar button { min-width: 2.75rem; min-height: 2.75rem; border: 0; border-radius: .5rem; background: none; color: inherit; color: light-dark(#1f1e1b, #e7e4dd); }
    iframe { flex: 1; width: 100%; border: 0; }
    @media (max-width: 30rem) { .panel { inset: 0; width: 100%; height: 100dvh; border: 0; border-radius: 0; } }`;

  function draw() {
    const host = document.createElement('div');
    host.dataset.qabot = '';
    const root = host.attachShadow({ mode: 'open' });

    // A sheet that is made, not written into the page, is allowed by any site's policy.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];

    const opener = add(root, 'button', { type: 'button', className: 'open', textContent: title });
    opener.setAttribute('aria-haspopup', 'dialog');
    opener.setAttribute('aria-expanded', 'false');
    const panel = add(root, 'div', { className: 'panel', hidden: true });
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-label', title);
    const bar = add(panel, 'div', { className: 'bar' });
    add(bar, 'span', { textContent: title });
    const closer = add(bar, 'button', { type: 'button', textContent: '✕' });
    closer.setAttribute('aria-label', 'Close');
    let frame = null;
    let isLoaded = false;

    function show(open) {
      // Nothing is loaded for visitors who ask nothing.
      frame ??= add(panel, 'iframe', { title, src: chat.href, referrerPolicy: 'no-referrer', onload: tell });
      panel.hidden = !open;
      opener.hidden = open;
      opener.setAttribute('aria-expanded', String(open));
      (open ? frame : opener).focus();
      if (open && isLoaded) {
        tell();
      }
    }

    function tell() {
      isLoaded = true;
      frame.contentWindow.postMessage('qabot:open', chat.origin);
    }

    opener.addEventListener('click', () => show(true));
    closer.addEventListener('click', () => show(false));
    panel.addEventListener('keydown', event => {
      if (event.key === 'Escape') {
        show(false);
      }
    });

    // Keys that are pressed in the frame stay there; it tells of Escape.
    addEventListener('message', event => {
      if (frame && event.source === frame.contentWindow && event.origin === chat.origin && event.data === 'qabot:close') {
        show(false);
      }
    });
    document.body.append(host);
  }

  function add(parent, name, properties) {
    return parent.appendChild(Object.assign(document.createElement(name), properties));
  }

  if (document.body) {
    draw();
  } else {
    addEventListener('DOMContentLoaded', draw, { once: true });
  }
})();
