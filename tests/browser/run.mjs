// node run.mjs FOLDER ADDRESS: checks the customers' page at ADDRESS in Chromium, with the packages in FOLDER. Prints a line for each
// check; exits with 1 if one fails.

import { accessible, address, check, desk, endsAWord, equal, finish, noSidewaysScroll, phone } from "./common.mjs";

const lines = (page) => page.locator("#log .line");
const ids = (page) => lines(page).evaluateAll((all) => all.map((line) => line.id));
const mine = (page) => page.locator("#log .me .said").allInnerTexts();

async function begin(page) {
  await page.click(".openings button:nth-child(2)");
  await page.waitForSelector("#log .options button");
}

/// Does something, and waits until it was answered.
async function answered(page, does) {
  const before = await lines(page).count();
  await does();
  await page.waitForFunction((before) => document.querySelectorAll("#log .line").length > before && !document.querySelector("[aria-busy]"), before);
}

const press = (page, key) => answered(page, () => page.click(`#log .options button[value$=".${key}"]`));
const write = (page, text) => answered(page, async () => {
  await page.fill("#text", text);
  await page.click("#say .send");
});

async function toThePlan(page) {
  await begin(page);
  for (const key of ["not_taken", "membership", "wechat", "bank_maintenance", "icbc", "no_notice"]) await press(page, key);
  await write(page, "11-20");
  await press(page, "penalty");
  await write(page, "35");
  for (const key of ["done", "skip"]) await press(page, key);
}

async function everyPage(page) {
  await accessible(page, "landing");
  await noSidewaysScroll(page, "landing");
  await toThePlan(page);
  await accessible(page, "conversation");
  await noSidewaysScroll(page, "conversation");
  await page.click("#more summary");
  await accessible(page, "menu");
  await page.goto(`${address}/delete`);
  await accessible(page, "deleting");
  await page.goto(`${address}/files`);
  await accessible(page, "files");
  await noSidewaysScroll(page, "files");
}

// ── accessibility, in four looks ──

await check("axe: light", { ...phone, colorScheme: "light" }, everyPage);
await check("axe: dark", { ...desk, colorScheme: "dark", locale: "en-GB" }, everyPage);
await check("axe: 360 pixels", { ...phone, viewport: { width: 360, height: 640 } }, everyPage);
// A page at 200 % has half the pixels of its window.
await check("axe: 200 %", { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2, locale: "zh-TW" }, everyPage);
await check("320 pixels, and room for a thumb", { ...phone, viewport: { width: 320, height: 568 } }, async (page) => {
  await noSidewaysScroll(page, "landing");
  await toThePlan(page);
  await noSidewaysScroll(page, "conversation");
  const small = await page.evaluate(() => [...document.querySelectorAll("button, summary, .attach, textarea")]
    .filter((target) => target.checkVisibility() && !target.classList.contains("number"))
    .filter((target) => target.getBoundingClientRect().height < 44 || target.getBoundingClientRect().width < 44).map((target) => target.outerHTML));
  equal(small, [], "too small for a thumb");
  equal(await page.evaluate(() => parseFloat(getComputedStyle(document.getElementById("text")).fontSize) >= 16), true, "text large enough not to be zoomed");
});

// ── writing ──

await check("an input method's Enter does not send", desk, async (page) => {
  await begin(page);
  const before = await ids(page);
  await page.fill("#text", "我被骗");
  await endsAWord(page, "我被骗");
  await page.waitForTimeout(300);
  equal([await ids(page), await page.inputValue("#text")], [before, "我被骗"], "half a word was sent");
  await answered(page, () => page.press("#text", "Enter"));
  equal([(await mine(page)).at(-1), await page.inputValue("#text")], ["我被骗", ""], "a real Enter sends");
  await page.fill("#text", "一");
  await page.press("#text", "Shift+Enter");
  equal(await page.inputValue("#text"), "一\n", "Shift and Enter");
});

await check("on a phone Enter begins a line", phone, async (page) => {
  await begin(page);
  await page.fill("#text", "一");
  await page.press("#text", "Enter");
  equal(await page.inputValue("#text"), "一\n", "Enter");
});

await check("by keyboard alone", desk, async (page) => {
  await page.locator(".openings button").nth(1).focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector("#log .options button");
  await page.locator(".skip").focus();
  equal(await page.locator(".skip").evaluate((link) => link.getBoundingClientRect().top >= 0), true, "the link to skip shows");
  await page.keyboard.press("Enter");
  equal(await page.evaluate(() => document.activeElement.id), "text", "skipping");
  await answered(page, async () => { await page.keyboard.type("没有提示，就是没扣款"); await page.keyboard.press("Enter"); });
  equal(await page.evaluate(() => document.activeElement.id), "text", "after sending");
  await answered(page, async () => { await page.locator("#log .options button").first().focus(); await page.keyboard.press("Space"); });
  equal(await page.evaluate(() => document.activeElement.id), "text", "after pressing");
});

// ── the network ──

await check("what was not sent stays, and is sent once", desk, async (page, context) => {
  await begin(page);
  // The words arrive, the answer does not.
  let lost = 0;
  await page.route("**/say", async (route) => {
    if (lost++ < 2) {
      await route.fetch();
      await route.abort();
    } else {
      await route.continue();
    }
  });
  await answered(page, async () => { await page.fill("#text", "重试这一句"); await page.click("#say .send"); });
  await page.waitForFunction(() => document.getElementById("text").value === "");
  await page.reload();
  equal((await mine(page)).filter((said) => said === "重试这一句").length, 1, "said once");
  await page.unroute("**/say");
  await context.setOffline(true);
  await page.fill("#text", "没有网");
  await page.click("#say .send");
  await page.waitForSelector("footer .notice[role=alert]");
  equal(await page.inputValue("#text"), "没有网", "the text");
  await context.setOffline(false);
  await answered(page, () => page.click("#say .send"));
  equal([(await mine(page)).at(-1), await page.locator(".notice").count()], ["没有网", 0], "afterwards");
});

await check("a second tab shows the same", desk, async (page, context) => {
  await begin(page);
  const other = await context.newPage();
  await other.goto(address);
  await write(page, "说给两个窗口");
  await other.waitForFunction(() => [...document.querySelectorAll("#log .me")].some((line) => line.innerText.includes("说给两个窗口")));
  await other.waitForFunction((count) => document.querySelectorAll("#log .line").length === count, await lines(page).count());
  equal(await ids(other), await ids(page), "the lines");
});

await check("streams that break off lose nothing", desk, async (page) => {
  await begin(page);
  for (let round = 0; round < 5; round++) {
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
    await write(page, `断线 ${round}`);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  }
  await page.waitForTimeout(500);
  const live = await ids(page);
  await page.reload();
  equal(live, await ids(page), "the lines");
  equal(new Set(live).size, live.length, "none twice");
});

await check("reading above is not torn away", phone, async (page) => {
  await toThePlan(page);
  await page.evaluate(() => scrollTo(0, 200));
  const at = await page.evaluate(() => scrollY);
  await page.evaluate(() => fetch("/say", { method: "POST", body: new URLSearchParams({ token: document.querySelector("[name=token]").value, text: "/help" }) }));
  await page.waitForSelector("#newer:not([hidden])");
  equal(await page.evaluate(() => scrollY), at, "the place");
  await page.click("#newer");
  await page.waitForFunction(() => document.documentElement.scrollHeight - innerHeight - scrollY < 80);
});

// ── files, languages, no script ──

await check("a pasted picture is kept", desk, async (page) => {
  await begin(page);
  await answered(page, () => page.evaluate(async () => {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 40;
    const blob = await new Promise((done) => canvas.toBlob(done));
    const data = new DataTransfer();
    data.items.add(new File([blob], "a.png", { type: "image/png" }));
    document.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }));
  equal((await mine(page)).at(-1), "图片 1", "the line");
});

await check("another language draws the page anew", desk, async (page) => {
  await begin(page);
  await page.click("#more summary");
  await page.click("#language button[value=en]");
  await page.waitForFunction(() => document.documentElement.lang === "en" && document.querySelector("#log .line:last-child .said").lang === "en");
});

await check("what looks like a page stays text, and turns no letters", desk, async (page) => {
  await begin(page);
  await write(page, "\u202egpj.exe <img src=x onerror=alert(1)>");
  equal((await mine(page)).at(-1), "gpj.exe <img src=x onerror=alert(1)>", "the line");
});

await check("without JavaScript", { ...phone, javaScriptEnabled: false }, async (page) => {
  await page.click(".openings button:nth-child(2)");
  await page.click('#log .options button[value$=".not_taken"]');
  await page.fill("#text", "会员自动续费");
  await page.click("#say .send");
  // The page comes anew for each of these.
  await page.locator("#log .me .said", { hasText: "会员自动续费" }).waitFor();
  await page.click("#more summary");
  await page.click("#more a[href='/delete']");
  await page.click("#delete button");
  equal(await page.locator("h2").innerText(), "已经全部删除", "the receipt");
});

finish();
