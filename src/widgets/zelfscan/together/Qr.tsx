/** A QR code, dark on light whatever the page's colours: a camera needs that. */
import { qrPath } from "../../../views/art/qr.ts";

/** `label` says what it holds. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { size, path } = qrPath(text);
  return (
    <svg class="scan-qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} stroke="#000" />
    </svg>
  );
}
