// Before the styles, so that a chosen theme never flashes.
try {
  const chosen = localStorage.getItem("pris-thema");
  if (/^(licht|donker)$/.test(chosen)) document.documentElement.dataset.thema = chosen;
} catch {
  // Storage is closed: the system's theme holds.
}
