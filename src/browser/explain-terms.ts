/** Shows the explanation of a term beside its first use, instead of going to the end of the page. */
const bubble = document.getElementById("p-uitleg");
if (bubble)
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a.term");
    const definition = link && document.getElementById(link.hash.slice(1));
    if (!link || !definition || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const text = bubble.querySelector("[data-uitleg]");
    if (text) text.innerHTML = definition.innerHTML;
    const box = link.getBoundingClientRect();
    bubble.showPopover({ source: link });
    bubble.style.top = `${box.bottom + scrollY + 6}px`;
    bubble.style.left = `${Math.max(8, Math.min(box.left, innerWidth - bubble.offsetWidth - 8))}px`;
    bubble.focus();
  });
