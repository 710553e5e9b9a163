/** The switch for "/": kept only where somebody switched it off. Its name in storage stands on it. */

/** Makes the switch work, where the page has one. */
export function holdShortcut(): void {
  const toggle = document.querySelector<HTMLInputElement>("[data-sneltoets]");
  const key = toggle?.dataset.sneltoets;
  if (!toggle || !key) return;
  try {
    toggle.checked = localStorage.getItem(key) === null;
  } catch {
    // Storage is closed: nobody can have switched it off.
  }
  toggle.addEventListener("change", () => {
    try {
      if (toggle.checked) localStorage.removeItem(key);
      else localStorage.setItem(key, "uit");
    } catch {
      toggle.checked = true; // it cannot be kept, so it stays as it was
    }
  });
}
