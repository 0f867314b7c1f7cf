// node preview.mjs FOLDER ADDRESS FILES: checks the page of `redress preview` at ADDRESS in Chromium, with the packages in FOLDER. FILES is
// the folder it shows, which is edited here. Prints a line for each check; exits with 1 if one fails.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accessible, address, check, desk, endsAWord, equal, finish, noSidewaysScroll, phone, rest } from "./common.mjs";

const [files] = rest;

/// Does something, and waits until all that came of it is shown, on the map, too.
async function done(page, does) {
  const before = await page.evaluate(() => version);
  await does();
  await page.waitForFunction((before) => version > before && !busy && view && view.version === version && !document.querySelector("#map[aria-busy]"), before);
}

/// A conversation from the beginning.
async function anew(page) {
  await page.evaluate(() => fetch("/act", { method: "POST", headers: { "content-type": "application/json" }, body: '"restart"' }));
  await page.reload();
  await page.waitForFunction(() => view && !view.messages.length && document.querySelector("#map [data-at]"));
}

const option = (page, key) => page.locator(`#log .options:not(.past) button[title="${key}"]`);
const press = (page, key) => done(page, () => option(page, key).click());
const write = (page, text) => done(page, async () => {
  await page.fill("#text", text);
  await page.click("#say .send");
});
const said = (page) => page.locator("#log .said:not(.you) > div").allInnerTexts();
const lit = (page) => page.waitForSelector("#map .current").then((box) => box.getAttribute("data-at"));
const walked = (page) => page.locator("#map .walked").evaluateAll((boxes) => boxes.map((box) => box.getAttribute("data-at")));
const focused = (page) => page.evaluate(() => {
  const at = document.activeElement;
  return at.id || at.getAttribute("data-at") || at.title || (at === document.body ? "nothing" : at.textContent);
});
const tell = (page, text) => page.waitForFunction((text) => document.getElementById("status").textContent.includes(text), text);

const toThePlan = ["/start", "[nopass_failed]", "[not_taken]", "[membership]", "[wechat]", "[bank_maintenance]", "[icbc]", "[no_notice]", "11-20", "[penalty]", "35", "[done]", "[skip]"];
async function walk(page, steps) {
  for (const step of steps) await (step.startsWith("[") ? press(page, step.slice(1, -1)) : write(page, step));
}

/// Puts `to` for `from` in a file; gives back what stood there.
function edit(file, from, to) {
  const path = join(files, file);
  const text = readFileSync(path, "utf8");
  equal(text.includes(from), true, `${file} says ${from}`);
  writeFileSync(path, text.replace(from, to));
  return text;
}

// ── a day at the bench ──

await check("from the first word to the plan, and kept as a replay", desk, async (page) => {
  await anew(page);
  equal(await page.inputValue("#dialog"), "menu", "the map at first");
  await walk(page, toThePlan.slice(0, 3));
  equal([await page.inputValue("#dialog"), await lit(page)], ["nopass_failed", "nopass_failed.scene"], "the map follows");
  equal(await walked(page), ["nopass_failed.symptom", "nopass_failed.scene"], "the way");
  const place = await page.locator("#map .current").evaluate((box) => {
    const [inner, outer] = [box.getBoundingClientRect(), document.getElementById("map").getBoundingClientRect()];
    return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
  });
  equal(place, true, "where the conversation stands can be seen");
  equal(await page.locator("#slots dt").allInnerTexts(), ["scenario", "symptom"], "the answers");
  equal(await page.locator("#timers small").allInnerTexts(), ["reminds: nopass-nudge", "goes to given_up"], "the timers");

  const chinese = await said(page);
  await page.selectOption("#locale", "en");
  await page.waitForFunction(() => view.locale === "en" && document.querySelector("#log [lang=en]"));
  const english = await said(page);
  equal([english.length, english.filter((words) => chinese.includes(words))], [chinese.length, []], "another language");
  await page.selectOption("#locale", "zh-CN");
  await page.waitForFunction(() => view.locale === "zh-CN");
  equal(await said(page), chinese, "and back");

  const now = await page.innerText("#now");
  await done(page, () => page.click("#next"));
  equal([(await said(page)).length, await page.innerText("#now") > now], [chinese.length + 2, true], "a reminder at its time");
  equal(await page.locator("#log .time").innerText(), "wait 2d", "the clock");
  await done(page, () => page.click("#undo"));
  equal([await said(page), await page.innerText("#now")], [chinese, now], "undone");

  await walk(page, toThePlan.slice(3));
  equal(await page.locator("#cases li").first().innerText(), "1 nopass_failed open", "a case");
  await page.click("text=The plan so far");
  equal(await page.locator("#cards .paper").count() >= 3, true, "the plan");
  await page.fill("#name", "from_the_bench");
  await page.click("#save button");
  await tell(page, "Saved as ");
  await page.fill("#name", "from_the_bench");
  await page.click("#save button");
  await tell(page, "is there already");
});

await check("what a message is made of", desk, async (page) => {
  await anew(page);
  await walk(page, toThePlan.slice(0, 2));
  await page.click("#log .said button >> text=nopass-symptom");
  const [yaml, words] = await page.locator("#source pre").allInnerTexts();
  equal([yaml.includes("ask: symptom"), words.startsWith("nopass-symptom =")], [true, true], "the YAML and the words");
  equal(/nopass_failed\.yaml:\d+/.test(await page.innerText("#source")), true, "the place");
  await page.locator("#map [data-at='nopass_failed.platform']").click();
  await page.waitForFunction(() => document.querySelector("#source pre").textContent.includes("ask: platform"));
  await walk(page, ["[not_taken]"]);
  equal(await page.locator("#source pre").first().innerText().then((text) => text.includes("ask: scene")), true, "then again where it stands");
});

await check("edits on disk", desk, async (page) => {
  await anew(page);
  await walk(page, toThePlan.slice(0, 2));
  const words = edit("locales/zh-CN/nopass_failed.ftl", "你最先看到的是哪种情况？", "你先看到的是哪一种？");
  await page.waitForFunction(() => [...document.querySelectorAll("#log .said")].at(-1).textContent.startsWith("你先看到的是哪一种？"));
  await tell(page, "edited");
  const yaml = edit("dialogs/nopass_failed.yaml", "to: losses", "to: loses");
  await page.waitForFunction(() => document.getElementById("findings").textContent.includes("error["));
  const finding = await page.innerText("#findings");
  equal([/error\[unknown-state\]/.test(finding), /nopass_failed\.yaml:\d+:\d+/.test(finding), /`losses`/.test(finding)], [true, true, true], finding);
  await accessible(page, "with a finding");
  await noSidewaysScroll(page, "with a finding");
  await walk(page, ["[not_taken]"]);
  equal(await lit(page), "nopass_failed.scene", "the last good files go on");
  writeFileSync(join(files, "dialogs/nopass_failed.yaml"), yaml);
  await page.waitForFunction(() => !document.getElementById("findings").textContent.includes("error["));
  writeFileSync(join(files, "locales/zh-CN/nopass_failed.ftl"), words);
  await page.waitForSelector("#findings", { state: "hidden" });
  await page.waitForFunction(() => document.getElementById("log").textContent.includes("你最先看到的是哪种情况？"));
});

// ── by keyboard, and by ear ──

await check("by keyboard alone", desk, async (page) => {
  await anew(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  equal(await focused(page), "text", "the link to skip");
  await done(page, async () => { await page.keyboard.type("/start"); await page.keyboard.press("Enter"); });
  equal(await focused(page), "text", "after sending");
  await page.keyboard.press("Shift+Tab");
  equal(await focused(page), "something_else", "the last option is next to the text");
  for (let step = 0; step < 8; step++) await page.keyboard.press("ArrowLeft");
  equal(await focused(page), "nopass_failed", "arrows go through the options");
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  equal(outline, "solid", "where the focus is can be seen");
  await done(page, () => page.keyboard.press("Enter"));
  equal([await focused(page), await lit(page)], ["text", "nopass_failed.symptom"], "after an option");
  await done(page, async () => { await page.keyboard.type("2"); await page.keyboard.press("Enter"); });
  equal(await lit(page), "nopass_failed.scene", "a number is an option, too");

  for (const [id, stays] of [["undo", "undo"], ["next", "next"]]) {
    await page.focus(`#${id}`);
    await done(page, () => page.keyboard.press("Enter"));
    equal(await focused(page), stays, `after ${id}`);
  }
  await page.focus("#undo");
  for (let left = 3; left > 0; left--) await done(page, () => page.keyboard.press("Space"));
  await page.keyboard.press("Space");
  await tell(page, "nothing to undo");
  equal(await focused(page), "undo", "with nothing to undo");

  await page.focus("#map [tabindex='0']");
  equal(await focused(page), "menu.menu", "the map");
  await page.keyboard.press("ArrowDown");
  const below = await focused(page);
  await page.keyboard.press("ArrowRight");
  const beside = await focused(page);
  equal(new Set(["menu.menu", below, beside]).size, 3, "arrows go over the map");
  await page.keyboard.press("Enter");
  await page.waitForFunction((at) => document.getElementById("source").textContent.startsWith(at), beside);
  equal(await focused(page), beside, "after looking where it is written");

  // Once round the page, without a trap and without a stop that cannot be seen.
  await page.reload();
  await page.waitForSelector("#map [data-at]");
  const stops = [];
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop === "nothing" || stops.includes(stop)) break;
    const shown = await page.evaluate(() => { const at = document.activeElement; return at.checkVisibility() && getComputedStyle(at).outlineStyle !== "none"; });
    equal(shown, true, `${stop} can be seen`);
    stops.push(stop);
  }
  for (const stop of ["locale", "next", "name", "dialog", "whole", "undo", "restart", "log", "text", "photo"]) {
    equal(stops.includes(stop), true, `${stop} can be reached (${stops.join(" ")})`);
  }
});

await check("only what is new is spoken", desk, async (page) => {
  await anew(page);
  await walk(page, toThePlan.slice(0, 2));
  equal(await page.getAttribute("#log", "role"), "log", "a live region");
  const changes = await page.evaluate(() => {
    window.changes = { added: 0, removed: 0 };
    new MutationObserver((all) => all.forEach((one) => { window.changes.added += one.addedNodes.length; window.changes.removed += one.removedNodes.length; }))
      .observe(document.getElementById("log"), { childList: true });
    return document.querySelectorAll("#log > *").length;
  });
  await walk(page, ["[not_taken]"]);
  // The look once a second changes nothing.
  await page.waitForResponse(/\/view/);
  await page.waitForResponse(/\/view/);
  const after = await page.locator("#log > *").count();
  equal(await page.evaluate(() => window.changes), { added: after - changes, removed: 0 }, "lines");
  equal(await page.evaluate(() => [...document.querySelectorAll("#log [lang]")].every((node) => ["zh-CN", "en"].includes(node.lang))), true, "languages are said");
});

await check("an input method's Enter does not send, and a bill keeps its lines", desk, async (page) => {
  await anew(page);
  await page.fill("#text", "扣款");
  await endsAWord(page, "扣款");
  await page.waitForTimeout(300);
  equal([await page.inputValue("#text"), await page.evaluate(() => view.messages.length)], ["扣款", 0], "half a word was sent");
  await page.fill("#text", "当前状态 支付成功\n商品 会员");
  await done(page, () => page.press("#text", "Enter"));
  equal(await page.locator("#log .you").first().innerText(), "当前状态 支付成功\n商品 会员", "the lines");
});

// ── in four looks ──

for (const [name, look] of [
  ["desk, light", { ...desk, colorScheme: "light" }],
  ["desk, dark", { ...desk, colorScheme: "dark" }],
  ["telephone, light", { ...phone, colorScheme: "light" }],
  ["telephone, dark", { ...phone, colorScheme: "dark" }],
]) {
  await check(name, look, async (page) => {
    const every = async (what) => {
      await accessible(page, what);
      await noSidewaysScroll(page, what);
    };
    await anew(page);
    await every("empty");
    const bottom = await page.locator("#say").evaluate((form) => form.getBoundingClientRect().bottom - innerHeight);
    equal(bottom <= 0, true, `the text field is on the first screen, not ${bottom} below`);
    await walk(page, toThePlan.slice(0, 2));
    await every("a question");
    await walk(page, toThePlan.slice(2));
    for (const closed of await page.locator("details:not([open]) summary").all()) await closed.click();
    await every("the plan");
    await page.click("#whole");
    const sides = await page.locator("#map").evaluate((map) => [map.scrollWidth - map.clientWidth, map.scrollHeight - map.clientHeight]);
    equal(sides.every((more) => more <= 1), true, `the whole map, ${sides} more`);
  });
}

finish();
