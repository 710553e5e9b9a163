/** Copying and sharing where the browser refuses: in a frame, on plain http. The reader gets the text, selected. */
import { expect, type FrameLocator, type Page } from "@playwright/test";
import { aidsOf } from "../domain/real-aids.ts";
import { test } from "./scripted.ts";
import { builtPages } from "./site.ts";
import { hostOfFile } from "./host.ts";
import { useAid } from "./walk.ts";

const [table] = aidsOf("keuzetabel");
if (!table) throw new Error("there is no keuzetabel");
const lms = hostOfFile();

const COPY = /^Kopieer$/;
const refused = async (place: Page | FrameLocator) => {
  const box = place.locator(".btn + textarea");
  await expect(box).toBeFocused();
  const all = await box.evaluate(
    (one: HTMLTextAreaElement) => one.value.length > 20 && one.selectionEnd === one.value.length,
  );
  expect(all, "all of it is selected").toBe(true);
};

test("in a course that allows nothing, copy hands over the text and share says that it cannot", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
    Object.defineProperty(navigator, "share", { value: refuse, configurable: true });
  });
  await page.goto(lms.host.page({ frames: [`${lms.site}/embed/${table.id}/`] }));
  const frame = page.frameLocator("iframe");
  await frame.locator(".widget[data-klaar]").waitFor();
  await useAid(frame.locator(".widget"), table);
  await frame.getByRole("button", { name: COPY }).click();
  await refused(frame);
  const share = frame.getByRole("button", { name: "Deel" });
  await share.click();
  await expect(frame.getByRole("button", { name: /^Delen lukt hier niet/ })).toBeVisible();
});

test("in the frame that the site hands out, copy works", async ({ page, context }) => {
  // For every origin: a browser without windows asks by the host's. That the frame may is still the snippet's to say.
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { html = "" } = builtPages().find(({ path }) => path === `/hulpmiddelen/${table.id}/`) ?? {};
  await page.goto(`${lms.site}/hulpmiddelen/${table.id}/`);
  const snippet = (await page.locator("[data-kader]").textContent()) ?? "";
  expect(snippet).toContain('allow="clipboard-write; web-share"');
  expect(html).toContain("allow=");
  await page.goto(lms.host.page({ frames: [] }));
  const own = snippet.replace(/src="https?:\/\/[^/]+/, `src="${lms.site}`).replace('loading="lazy"', "");
  await page.evaluate((markup) => document.body.insertAdjacentHTML("beforeend", markup), own);
  const frame = page.frameLocator("iframe");
  await frame.locator(".widget[data-klaar]").waitFor();
  await useAid(frame.locator(".widget"), table);
  await frame.getByRole("button", { name: COPY }).click();
  await expect(frame.getByRole("button", { name: "Gekopieerd" })).toBeVisible();
});

test("on plain http, where there is no clipboard, every copy button hands over its text", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined }));
  const paths = ["/voor/lesgevers/", `/hulpmiddelen/${table.id}/`, "/richtlijn/principes/persoon-centraal/"];
  let copied = 0;
  for (const path of paths) {
    await page.goto(path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    for (const button of await page.locator("button[data-copy]").all()) {
      await button.click();
      const box = page.locator(".btn + textarea");
      await expect(box).toBeFocused();
      await expect(box).toHaveValue((await button.getAttribute("data-copy")) ?? "");
      copied += 1;
      await box.evaluate((one) => one.remove());
    }
  }
  console.log(`${copied} copy buttons`);
  expect(copied).toBeGreaterThan(30);
});
