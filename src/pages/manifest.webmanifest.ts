/** What a device shows of the site when somebody puts it among their apps. */
import { getContent } from "../components/site.ts";
import { address } from "../model/addresses.ts";

const icon = (size: number, purpose: "any" | "maskable") => ({
  src: purpose === "any" ? `/icoon-${size}.png` : `/icoon-${size}-rand.png`,
  sizes: `${size}x${size}`,
  type: "image/png",
  purpose,
});

/** The web app manifest; what it says in colours is the light theme, as pages say the dark one themselves. */
export const GET = () => {
  const { site } = getContent();
  return Response.json({
    id: address.home,
    start_url: address.home,
    scope: address.home,
    name: site.name,
    short_name: site.shortName,
    description: site.description,
    lang: "nl-BE",
    dir: "ltr",
    display: "standalone",
    display_override: ["minimal-ui", "standalone"], // with a way back where the device has one
    background_color: "#fbf6ec",
    theme_color: "#fbf6ec",
    categories: ["medical", "education"],
    icons: [
      { src: "/favicon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
      icon(192, "any"),
      icon(512, "any"),
      icon(512, "maskable"),
    ],
    shortcuts: [
      { name: "Zoeken", url: address.search },
      { name: "Hulpmiddelen", url: address.aids },
      { name: "Methodieken", url: address.methods },
    ],
  });
};
