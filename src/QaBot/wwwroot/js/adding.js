// Adding articles: files are chosen or dropped, sent with progress, and what was read of each is told.

import { languageName, t } from './texts.js';

export class Adding {
  #section;
  #progress;
  #token;
  #added;
  #onAdded;
  #onOpen;
  #onAsk;

  /**
   * @param section where it is drawn
   * @param drop where files may be dropped
   * @param onAdded called when articles were added
   * @param onOpen called with the id of an article to open
   * @param onAsk called with a question to ask
   */
  constructor({ section, drop, onAdded, onOpen, onAsk }) {
    this.#section = section;
    this.#progress = section.querySelector('progress');
    this.#added = section.querySelector('.added');
    this.#onAdded = onAdded;
    this.#onOpen = onOpen;
    this.#onAsk = onAsk;
    this.#token = section.querySelector('#token');
    section.querySelector('.token').hidden = !section.matches('[data-token]');
    const input = section.querySelector('[type="file"]');
    section.querySelector('.choose').addEventListener('click', () => input.click());
    input.addEventListener('change', () => {
      this.#send([...input.files]);
      input.value = '';
    });
    drop.addEventListener('dragover', event => this.#over(event, true));
    drop.addEventListener('dragleave', event => this.#over(event, false));
    drop.addEventListener('drop', event => {
      this.#over(event, false);
      this.#send([...event.dataTransfer.files]);
    });
  }

  #over(event, isOver) {
    if (event.dataTransfer?.types.includes('Files')) {
      event.preventDefault();
      this.#section.classList.toggle('over', isOver);
    }
  }

  #send(files, replace = false) {
    if (files.length === 0) {
      return;
    }

    const form = new FormData();
    files.forEach(file => form.append('files', file));

    // Only this kind of request tells how far sending has come.
    const request = new XMLHttpRequest();
    request.open('POST', `api/articles${replace ? '?replace=true' : ''}`);
    if (this.#token.value) {
      request.setRequestHeader('Authorization', `Bearer ${this.#token.value.trim()}`);
    }

    request.upload.addEventListener('progress', event => this.#sending(event));
    request.addEventListener('loadend', () => this.#tell(files, request));
    this.#added.replaceChildren();
    this.#progress.removeAttribute('value');
    this.#progress.hidden = false;
    request.send(form);
  }

  // Once all is sent it is read, for which there is no measure.
  #sending({ loaded, total }) {
    if (loaded < total) {
      this.#progress.value = loaded / total;
    } else {
      this.#progress.removeAttribute('value');
    }
  }

  #tell(files, request) {
    this.#progress.hidden = true;
    const told = parse(request.responseText);
    if (told?.files) {
      this.#added.replaceChildren(...told.files.map((file, i) => this.#file(file, files[i])));
      this.#onAdded();
    } else if (told?.errors) {
      this.#added.replaceChildren(...Object.entries(told.errors).map(([name, [problem]], i) => this.#file({ file: name, problem }, files[i])));
    } else {
      this.#added.replaceChildren(paragraph(told?.detail ?? t('notSent')));
    }
  }

  #file({ file, article, notes = [], questions = [], problem }, sent) {
    const box = document.createElement('div');
    box.className = problem ? 'notice' : 'file';
    if (article) {
      const title = box.appendChild(button(article.title, () => this.#onOpen(article.id)));
      title.classList.add('title');
      box.append(paragraph([file, languageName(article.language), t('paragraphs', { count: article.paragraphs }), t('sentences', { count: article.sentences })].join(' · ')));
    } else {
      box.append(paragraph(problem ?? t('storedOnly', { file })));
    }

    box.append(...notes.map(paragraph), ...questions.map(question => button(question, () => this.#onAsk(question))));
    if (problem?.includes('replace=true')) {
      box.append(button(t('replace'), () => this.#send([sent], true)));
    }

    return box;
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function paragraph(text) {
  const line = document.createElement('p');
  line.textContent = text;
  return line;
}

function button(text, onClick) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'quiet';
  made.textContent = text;
  made.addEventListener('click', onClick);
  return made;
}
