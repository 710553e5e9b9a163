/** A line that says at once, and politely, what is odd about an answer. */

/** Stands there from the start, empty: a live region that comes with its text is often not heard. */
export const Said = ({ text }: { text: string }) => (
  <p class="scan-said" role="status">
    {text && <span key={text}>{text}</span>}
  </p>
);
