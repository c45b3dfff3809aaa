const key = 'docmodel-theme';

/** The colours chosen before; undefined for the system's. A page may be forbidden to keep anything. */
export function storedTheme(): string | undefined {
  try {
    const theme = localStorage.getItem(key);
    return theme === 'light' || theme === 'dark' ? theme : undefined;
  } catch {
    return undefined;
  }
}

function storeTheme(theme: string): void {
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Kept for this visit only.
  }
}

export function startTheme(): void {
  const chosen = storedTheme() ?? 'auto';
  for (const choice of document.querySelectorAll<HTMLInputElement>('input[name=theme]')) {
    choice.checked = choice.value === chosen;
    choice.addEventListener('change', () => {
      if (choice.value === 'auto') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = choice.value;
      storeTheme(choice.value);
    });
  }
}
