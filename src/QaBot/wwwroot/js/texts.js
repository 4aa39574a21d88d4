// The page's own words, in the language that was chosen here or that the browser asks for.

const key = 'qabot.language';

/** The languages by their own names. */
export const languages = { en: 'English', de: 'Deutsch', es: 'Español', fr: 'Français', ru: 'Русский', fa: 'فارسی', ar: 'العربية' };

const fallback = 'en';
const rightToLeft = ['fa', 'ar'];

/** The language of the page. */
export const language = chosen();

const words = await load();

document.documentElement.lang = language;
document.documentElement.dir = rightToLeft.includes(language) ? 'rtl' : 'ltr';
translate(document);

/** A text of the page with values put into its places, {name}; they may be of either direction. */
export function t(name, values = {}) {
  return (words[name] ?? name).replace(/\{(\w+)\}/g, (place, value) => values[value] ?? place);
}

/** Sets the texts of elements that name one: data-text their content, data-label their label. */
export function translate(root) {
  for (const element of root.querySelectorAll('[data-text]')) {
    element.textContent = t(element.dataset.text);
  }

  for (const element of root.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', t(element.dataset.label));
    if (element.matches('.icon')) {
      element.title = t(element.dataset.label);
    }
  }
}

/** A day, written yyyy-MM-dd, in words. */
export function dayWords(date) {
  return new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** A moment in words. */
export function whenWords(milliseconds) {
  return new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { dateStyle: 'medium', timeStyle: 'short' }).format(milliseconds);
}

/** The name of a language by its code. */
export function languageName(code) {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code);
  } catch {
    return code;
  }
}

/** Fills a menu with the languages; another choice is kept, and the page begins anew in it. */
export function offerLanguages(menu) {
  menu.replaceChildren(...Object.entries(languages).map(([code, name]) => {
    const option = new Option(name, code, code === language, code === language);
    option.lang = code;
    return option;
  }));
  menu.addEventListener('change', () => {
    try {
      localStorage.setItem(key, menu.value);
    } catch {
      // Then it is the browser's language again.
    }

    location.reload();
  });
}

function chosen() {
  const asked = [kept(), ...navigator.languages].filter(Boolean).map(tag => tag.split('-')[0].toLowerCase());
  return asked.find(code => Object.hasOwn(languages, code)) ?? fallback;
}

function kept() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

// Where they cannot be had, the page stays as its file has it.
async function load() {
  try {
    const response = await fetch(new URL(`../texts/${language}.json`, import.meta.url));
    return response.ok ? await response.json() : {};
  } catch {
    return {};
  }
}
