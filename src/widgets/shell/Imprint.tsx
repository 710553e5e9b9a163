/** On paper, below what came out: the standing notices, and which aid this is, where it stands and of which day. */
import type { Imprint as Printed } from "../../views/plain-text.ts";

/** Lines that only a print shows. */
export function Imprint({ aid }: { aid: Printed }) {
  return (
    <>
      {aid.notices.map((notice) => (
        <p key={notice} class="print-address">
          {notice}
        </p>
      ))}
      <p class="print-address">
        {aid.title} · {aid.address} · {aid.date}
      </p>
    </>
  );
}
