/** QR codes as files, made at build time: a page that nobody prints never loads one. */
import type { APIRoute, GetStaticPaths } from "astro";
import { renderSVG } from "uqr";
import { getContent } from "../../components/site.ts";
import { absolute } from "../../model/addresses.ts";
import { shareables } from "../../views/shareable.ts";

export const getStaticPaths = (() =>
  shareables(getContent()).map(({ key, href }) => ({ params: { key }, props: { href } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ href: string }> = ({ props, site }) =>
  new Response(renderSVG(absolute(props.href, site), { border: 4, ecc: "M" }), {
    headers: { "Content-Type": "image/svg+xml" },
  });
