/**
 * What every page knows of search: nothing, until somebody touches the page. Then the fields come to life (fields.ts);
 * before that, and where it does not come, they are plain forms and links.
 */
let isReady = false;
const begin = (event: Event) =>
  import("./fields.ts").then(
    (fields) => {
      if (!isReady) fields.shortcut(event);
      isReady = true;
    },
    () => (isReady = true), // it does not come: plain forms and links
  );
for (const type of ["focusin", "keydown"]) addEventListener(type, (event) => void begin(event));

// The icon is pressed before its script is there: it is pressed again.
addEventListener("click", async (event) => {
  const icon = (event.target as Element).closest<HTMLElement>(".icon");
  if (isReady || !icon) return;
  event.preventDefault();
  await begin(event);
  icon.click();
});
