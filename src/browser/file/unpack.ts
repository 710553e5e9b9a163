/**
 * Unpacks the data and the script of a file that would weigh too much with both as they are (src/views/html/single-file.ts).
 * The policy of the file names the hash of that script too. In a browser that cannot unpack, the outline stands there.
 */
async function unpack(place: HTMLElement): Promise<void> {
  const bytes = Uint8Array.from(atob(place.textContent), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const text = await new Response(stream).text();
  const end = text.indexOf("\n");
  place.textContent = text.slice(0, end);
  place.dataset.eilandGegevens = "";
  document.body.append(Object.assign(document.createElement("script"), { textContent: text.slice(end + 1) }));
}

const place = document.querySelector<HTMLElement>("[data-ingepakt]");
if (place) void unpack(place);
