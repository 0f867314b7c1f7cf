// What the tests of both pages share: a browser of their own, checks with names, and what every page of ours must be.

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

/// `node SCRIPT FOLDER ADDRESS …`: the packages, where the page is, and what else was said.
export const [folder, address, ...rest] = process.argv.slice(2);
const required = createRequire(join(folder, "node_modules", "x.js"));
const { chromium } = required("playwright-core");
const axe = readFileSync(required.resolve("axe-core/axe.min.js"), "utf8");
const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

// The switches keep it from calling anywhere; the profile is new and empty.
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

let failures = 0;
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
export const desk = { viewport: { width: 1280, height: 800 } };

export function equal(found, expected, what) {
  if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
}

/// Opens the page in a browser that looks like this, and prints whether all in `body` went well.
export async function check(name, look, body) {
  const profile = mkdtempSync(join(tmpdir(), "redress-browser-"));
  const context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args: quiet, locale: "zh-CN", ...look });
  context.setDefaultTimeout(20_000);
  const page = context.pages()[0] ?? await context.newPage();
  const complaints = [];
  // What the policy stopped and what the script stumbled over both end up here.
  page.on("console", (message) => { if (message.type() === "error" && !/status of [45]\d\d|net::ERR/.test(message.text())) complaints.push(message.text()); });
  page.on("pageerror", (error) => complaints.push(String(error)));
  const foreign = [];
  page.on("request", (request) => { if (!request.url().startsWith(address) && !request.url().startsWith("blob:")) foreign.push(request.url()); });
  try {
    await page.goto(address);
    await body(page, context);
    equal(complaints, [], "the console");
    equal(foreign, [], "requests to others");
    console.log(`ok      ${name}`);
  } catch (error) {
    failures += 1;
    console.log(`FAILED  ${name}: ${error.message}`);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/// Says how it went, and ends.
export function finish() {
  console.log(failures === 0 ? "all well" : `${failures} failed`);
  process.exit(failures === 0 ? 0 : 1);
}

/// Names, landmarks, headings, contrast, sizes of targets: whatever a program can tell.
export async function accessible(page, what) {
  // Through the debugger, not as a script of the page, whose policy allows no foreign one.
  await page.evaluate(axe);
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const found = await page.evaluate((tags) => window.axe.run(document, { runOnly: tags }), tags);
  const told = found.violations.map((violation) => `${violation.id} at ${violation.nodes.map((node) => node.target).join(" ")}`);
  if (told.length > 0) throw new Error(`${what}: ${told.join("; ")}`);
}

export async function noSidewaysScroll(page, what) {
  const [wide, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  if (wide > shown) throw new Error(`${what} is ${wide} wide on ${shown}`);
}

/// The key events of somebody who writes Chinese: Enter, as three browsers tell it, only ends a word.
export async function endsAWord(page, word) {
  await page.evaluate(async (word) => {
    const text = document.getElementById("text");
    const key = (more) => Object.defineProperty(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, ...more }), "keyCode", { get: () => 229 });
    const compose = (type) => text.dispatchEvent(new CompositionEvent(type, { data: word }));
    // Chrome and Firefox: the key comes before the composition ends.
    compose("compositionstart");
    text.dispatchEvent(key({ isComposing: true }));
    compose("compositionend");
    // Safari: it comes after.
    compose("compositionstart");
    compose("compositionend");
    text.dispatchEvent(key({ isComposing: false }));
    // And one without the code, at once after the end.
    compose("compositionstart");
    compose("compositionend");
    text.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  }, word);
}
