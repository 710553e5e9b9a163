// Blocking and before the styles, so that a chosen theme never flashes. Nothing is stored until somebody chooses.
(() => {
  try {
    const chosen = localStorage.getItem("pris-thema");
    if (chosen === "licht" || chosen === "donker") document.documentElement.dataset.thema = chosen;
  } catch {
    // Storage is closed (a sandboxed frame, a strict browser): the system's theme holds.
  }
})();
