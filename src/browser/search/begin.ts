/**
 * What every page knows of search: nothing, until somebody touches a field or presses "/". Then the fields come to
 * life (fields.ts); before that, and where it does not come, they are plain forms and links.
 */
let isReady: true | undefined;
const begin = (event: Event) =>
  import("./fields.ts").then(
    (fields) => {
      if (!isReady) fields.shortcut(event);
      isReady = true;
    },
    () => (isReady = true), // it does not come: plain forms and links
  );
// Nothing is asked for while somebody uses an aid: only a field of search, or its key, begins. Who stood in the field before this
// script came begins with the first key.
const touch = (event: Event) => {
  if ((event as KeyboardEvent).key === "/" || (event.target as Element).closest("[role=search]")) void begin(event);
};
addEventListener("focusin", touch);
addEventListener("keydown", touch);

// The icon is pressed before its script is there: it is pressed again.
addEventListener("click", (event) => {
  const icon = (event.target as Element).closest<HTMLElement>(".icon");
  if (isReady || !icon || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  void begin(event).then(() => icon.click());
});
