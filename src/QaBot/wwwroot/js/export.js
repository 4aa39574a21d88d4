// The conversation as a file, with its sources: Markdown, HTML or JSON, made here and stored by the browser.

import { plain } from './plain-markdown.js';
import { placeOf } from './place.js';
import { language, t, whenWords } from './texts.js';

const forms = {
  markdown: { type: 'text/markdown', extension: 'md', write: markdownOf },
  html: { type: 'text/html', extension: 'html', write: htmlOf },
  json: { type: 'application/json', extension: 'json', write: jsonOf },
};

/** Has the browser store a conversation in a form: "markdown", "html" or "json". */
export function exportConversation({ name, at }, messages, form) {
  const { type, extension, write } = forms[form];
  const text = write({ title: name || t('conversation'), at, said: saidIn(messages) });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = `${(name || 'QaBot').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}.${extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** What was said: [{ isUser, at, markdown, sources }]; sources are numbered through the whole conversation. */
function saidIn(messages) {
  let count = 0;
  return messages.filter(({ text }) => text).map(message => {
    const first = count + 1;
    const sources = sourcesOf(message).map((source, i) => ({ number: first + i, ...source }));
    count += sources.length;
    return {
      isUser: message.from?.role === 'user',
      at: message.timestamp,
      markdown: message.text
        .replace(/(?:\n+\[\d+\]: [^\n]*)+\s*$/, '')
        .replace(/(?<!\\)\[(\d+)\](?!\()/g, (all, number) => sources[number - 1] ? `[${sources[number - 1].number}]` : all),
      sources,
    };
  });
}

function sourcesOf({ entities, channelData }) {
  return (entities?.flatMap(entity => entity.citation ?? []) ?? []).map(({ '@id': id, appearance }) => {
    const link = appearance?.url ?? id;
    const place = link && placeOf(link);
    const { quote } = channelData ?? {};
    const isWhole = quote && place && quote.article === place.id && quote.offset === place.offset;
    return {
      name: appearance?.name ?? '',
      quote: isWhole ? quote.text : appearance?.abstract ?? '',
      url: link ? new URL(link, document.baseURI).href : null,
      ...(place && { article: place.id, offset: place.offset, length: place.length, hash: place.hash }),
    };
  });
}

function markdownOf({ title, at, said }) {
  const escape = text => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
  const parts = said.map(({ isUser, markdown, sources }) => {
    if (isUser) {
      return `## ${escape(markdown)}`;
    }

    const notes = markdown.replace(/(?<!\\)\[(\d+)\](?!\()/g, (all, number) => sources.some(source => source.number === +number) ? `[^${number}]` : all);
    return [notes, ...sources.map(({ number, name, quote, url }) => `[^${number}]: “${escape(quote)}” ${url ? `[${escape(name)}](${url})` : escape(name)}`)].join('\n\n');
  });
  return `# ${escape(title)}\n\n${whenWords(at)}\n\n${parts.join('\n\n')}\n`;
}

function htmlOf({ title, at, said }) {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = language;
  page.documentElement.dir = document.documentElement.dir;
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const style = page.createElement('style');
  style.textContent = 'body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 Georgia, serif; } blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid #a3d5c5; } ol { font-size: .875rem; }';
  page.head.append(charset, style);
  const add = (parent, tag, text) => {
    const element = parent.appendChild(page.createElement(tag));
    element.append(text ?? '');
    return element;
  };
  add(page.body, 'h1', title);
  add(page.body, 'p', whenWords(at));
  for (const { isUser, markdown, sources } of said) {
    if (isUser) {
      add(page.body, 'h2', markdown).dir = 'auto';
      continue;
    }

    // What Web Chat makes of Markdown holds no scripts and no foreign pictures.
    const answer = add(page.body, 'div');
    answer.dir = 'auto';
    answer.innerHTML = window.WebChat.renderMarkdown(plain(markdown), { markdownRespectCRLF: false, markdownRenderHTML: false }, { externalLinkAlt: '' });
    if (sources.length) {
      const list = add(page.body, 'ol');
      list.start = sources[0].number;
      for (const { name, quote, url } of sources) {
        const line = add(list, 'li', `“${quote}” `);
        add(line, url ? 'a' : 'span', name).setAttribute(url ? 'href' : 'title', url ?? name);
      }
    }
  }

  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

function jsonOf({ title, at, said }) {
  const messages = said.map(({ isUser, at: when, markdown, sources }) => isUser
    ? { from: 'user', at: when, text: markdown }
    : { from: 'bot', at: when, markdown, sources });
  return `${JSON.stringify({ title, at: new Date(at).toISOString(), messages }, null, 2)}\n`;
}
