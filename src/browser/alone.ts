/** What an aid does beyond the aid where it stands alone, in a frame or as a file. */

// Links that an aid makes while it is used open beside it too, as those in the page do.
document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a:is([href^="/"], [href^="http"])');
  if (link) link.target = "_blank";
});

/** Opens the outline where a link leads into it: a closed <details> would lead nowhere. */
const outline = document.querySelector<HTMLDetailsElement>(".outline");
addEventListener("hashchange", () => {
  const place = document.querySelector(":target"); // the browser's own reading: a host may write any fragment here
  if (place && outline?.contains(place)) outline.open = true;
});
