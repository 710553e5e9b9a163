// Before the styles, so that a chosen theme never flashes. Storage may be closed: then the system's theme holds.
try {
  const chosen = localStorage.getItem("pris-thema");
  if (/^(licht|donker)$/.test(chosen)) document.documentElement.dataset.thema = chosen;
} catch {}
