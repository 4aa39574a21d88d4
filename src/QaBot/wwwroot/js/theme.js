// Light or dark, as the system has it or as was chosen here.

const key = 'qabot.theme';
const themes = ['system', 'light', 'dark'];

/** Makes a menu choose the theme; the browser keeps the choice. */
export function offerThemes(menu) {
  menu.value = kept();
  show();
  menu.addEventListener('change', () => {
    try {
      localStorage.setItem(key, menu.value);
    } catch {
      // Then the choice holds until the page is left.
    }

    show();
  });

  function show() {
    document.documentElement.style.colorScheme = menu.value === 'system' ? '' : menu.value;
  }
}

function kept() {
  try {
    const theme = localStorage.getItem(key);
    return themes.includes(theme) ? theme : 'system';
  } catch {
    return 'system';
  }
}
