/** Shows every notice whose date has passed, by the reader's own clock: the page may be older than its content. */
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, "0"))
  .join("-");

for (const notice of document.querySelectorAll<HTMLElement>("[data-nakijken-voor]"))
  notice.hidden = (notice.dataset.nakijkenVoor ?? "") >= today;
