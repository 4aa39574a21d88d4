// Light or dark, as the system has it or as was chosen here.

const key = 'qabot.theme';
const themes = ['system', 'light', 'dark'];

/** Makes a button go through the themes; the browser keeps the choice. */
export function switchTheme(button) {
  let theme = kept();
  show();
  button.addEventListener('click', () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length];
    try {
      localStorage.setItem(key, theme);
    } catch {
      // Then the choice holds until the page is left.
    }

    show();
  });

  function show() {
    document.documentElement.style.colorScheme = theme === 'system' ? '' : theme;
    button.textContent = `Theme: ${theme}`;
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
