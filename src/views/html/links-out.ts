/** In a frame, links out of the aid open beside the course; links to a place on the page stay in the frame. */
import { rehype } from "rehype";
import { visit } from "unist-util-visit";

const processor = rehype().data("settings", { fragment: true });

/** Gives every link out of this HTML `target="_blank"` and `rel="noopener"`; telephone and in-page links keep as they are. */
export function linksOut(html: string): string {
  const tree = processor.parse(html);
  visit(tree, "element", (node) => {
    const { href } = node.properties;
    if (node.tagName !== "a" || typeof href !== "string" || !/^(https?:|\/)/.test(href)) return;
    node.properties.target = "_blank";
    node.properties.rel = ["noopener"];
  });
  return processor.stringify(tree);
}
