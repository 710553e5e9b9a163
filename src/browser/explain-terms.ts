/** Shows the explanation of a term beside its first use, instead of going to the end of the page. */
const bubble = document.getElementById("p-uitleg");
// Where nothing can float over the page, the link goes on leading to the definition.
if (bubble && "popover" in bubble) {
  let term: HTMLElement | undefined;
  const place = () => {
    if (!term) return;
    const box = term.getBoundingClientRect();
    bubble.style.top = `${box.bottom + scrollY + 6}px`;
    bubble.style.left = `${Math.max(8, Math.min(box.left, innerWidth - bubble.offsetWidth - 8))}px`;
  };
  bubble.hidden = false;
  addEventListener("resize", place); // a device that turns moves the words
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a.term");
    const definition = link && document.getElementById(link.hash.slice(1));
    if (!link || !definition || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const text = bubble.querySelector("[data-uitleg]");
    if (text) text.innerHTML = definition.innerHTML;
    term = link;
    bubble.showPopover({ source: link });
    place();
    bubble.focus();
  });
}
