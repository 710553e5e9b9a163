/** Texts that formats, pages and scripts must carry whole. */
import fc from "fast-check";

/** What breaks a format first: its own signs, ends of sections, tabs, ends of lines, what looks escaped already. */
const hard = [
  ..."é’‘“ëﬁ🙂&<>\"',;:#=+-@|/\\\t\n",
  ...[
    "]]>",
    "<![CDATA[",
    "&amp;",
    "&#10;",
    "<br>",
    "</text>",
    "</script>",
    "<!--",
    '""',
    "//",
    "::",
    "$course$",
    "NewQuestion,MC",
    "1. a",
  ],
];
/** A text of those, and of anything else. */
export const hardText = fc
  .array(fc.oneof(fc.constantFrom(...hard), fc.string({ unit: "grapheme-ascii", maxLength: 5 })), { maxLength: 8 })
  // No schema lets a text begin or end with space, or be empty.
  .map((parts) => `a${parts.join("")}z`);
