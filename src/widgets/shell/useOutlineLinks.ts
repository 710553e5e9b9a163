/** In a sensitive aid a link to a place on the page must not show in the address: the answers would stand there. */
import { useEffect } from "preact/hooks";

/** Goes to places on this page without touching address or history, for as long as `on` holds. */
export function useOutlineLinks(on: boolean): void {
  useEffect(() => {
    if (!on) return undefined;
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href^="#"]');
      const place = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (!link || !place) return;
      event.preventDefault();
      place.closest("details")?.toggleAttribute("open", true);
      place.scrollIntoView();
      // The page's main part, where the skip link leads, can take the focus as it is; a section has its heading do so.
      const own = place.matches("h1, h2, h3, h4, main");
      const heading = own ? place : (place.querySelector<HTMLElement>("h3, h4") ?? place);
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, [on]);
}
