"use strict";
// The page keeps nothing: it shows what the program played, and tells it what was done.

const $ = id => document.getElementById(id);
let version = 0;
let locale = localStorage.getItem("locale") || "";
let dialog = "";
let followed = "";
let drawn = "";
let scale = Number(localStorage.getItem("scale")) || 0.75;
let view = null;
let busy = false;

function make(name, text, kind) {
  const node = document.createElement(name);
  if (text !== undefined) node.textContent = text;
  if (kind) node.className = kind;
  return node;
}

function tell(text) { $("status").textContent = text; }

async function post(path, body) {
  const answer = await fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  const text = await answer.text();
  if (!answer.ok) { tell(text); return null; }
  return JSON.parse(text);
}

async function act(body) {
  if (busy) return;
  busy = true;
  try {
    tell("");
    if (await post("/act", body)) await look();
  } finally { busy = false; }
}

async function look(again) {
  const known = again ? 0 : version;
  let answer;
  try { answer = await fetch(`/view?locale=${encodeURIComponent(locale)}&known=${known}`); } catch { tell("The program has ended."); return; }
  if (!answer.ok) { tell(await answer.text()); return; }
  const news = await answer.json();
  version = news.version;
  if (!news.messages) return;
  view = news;
  locale = news.locale;
  show();
}

function options(select, names, chosen) {
  if (select.children.length !== names.length || [...select.children].some((option, at) => option.value !== names[at])) {
    select.replaceChildren(...names.map(name => { const option = make("option", name || "all dialogs"); option.value = name; return option; }));
  }
  select.value = chosen;
}

function show() {
  document.title = `${view.state || "Preview"} – Redress`;
  $("now").textContent = view.now;
  options($("locale"), view.locales, view.locale);
  if (view.dialog && view.dialog !== followed) { dialog = view.dialog; followed = view.dialog; }
  if (!dialog && view.dialogs.includes("menu")) dialog = "menu";
  options($("dialog"), ["", ...view.dialogs], dialog);
  const wrong = [view.findings, view.broken ? "This conversation can no longer be played on: " + view.broken : ""].filter(Boolean).join("\n");
  $("findings").hidden = !wrong;
  $("findings").textContent = wrong;
  talk();
  pairs();
  list($("timers"), view.timers, "No timer runs.");
  list($("cases"), view.cases.flatMap(([name, sent]) => [name, ...sent.map(line => "– " + line)]), "No case is open.");
  $("next").disabled = !view.timers.length;
  $("undo").disabled = !view.messages.length;
  $("cards").replaceChildren(...(view.cards.length ? view.cards.map(card => make("div", card.text, "paper")) : [make("p", "Nothing can be said yet.", "none")]));
  source({ yaml: view.here });
  map();
}

function talk() {
  const log = $("log");
  const lines = [];
  const last = view.messages.reduce((last, message, at) => (message.buttons && message.buttons.length ? at : last), -1);
  view.messages.forEach((message, at) => {
    const line = make("div", undefined, message.who === "bot" ? "said" : message.who === "you" ? "said you" : message.who);
    line.append(make("div", message.text));
    if (message.who === "bot") {
      line.lang = view.locale;
      const small = make("small");
      if (message.at) small.append(make("span", message.at.slice(0, 16).replace("T", " ")));
      const where = make("button", message.id);
      where.type = "button";
      where.title = "Show where it is written";
      const point = () => { source(message.from); log.querySelectorAll(".shown").forEach(other => other.classList.remove("shown")); line.classList.add("shown"); };
      where.addEventListener("click", point);
      where.addEventListener("focus", point);
      line.addEventListener("mouseenter", point);
      small.append(where);
      line.append(small);
    }
    lines.push(line);
    if (message.buttons && message.buttons.length) {
      const row = make("div", undefined, "options");
      row.lang = view.locale;
      for (const button of message.buttons) {
        const press = make("button", button.label);
        press.type = "button";
        press.title = button.key;
        press.disabled = at !== last;
        press.addEventListener("click", () => act({ press: button.key }));
        row.append(press);
      }
      lines.push(row);
    }
  });
  log.replaceChildren(...lines);
  log.scrollTop = log.scrollHeight;
}

function pairs() {
  const parts = view.slots.flatMap(slot => { const at = slot.indexOf("="); return [make("dt", slot.slice(0, at)), make("dd", slot.slice(at + 1))]; });
  $("slots").replaceChildren(...(parts.length ? parts : [make("dt", "Nothing was answered yet.")]));
}

function list(node, lines, none) {
  node.replaceChildren(...(lines.length ? lines.map(line => make("li", line)) : [make("li", none, "none")]));
}

function source(from) {
  const parts = [];
  for (const place of [from && from.yaml, from && from.words]) {
    if (!place) continue;
    parts.push(make("p", `${place.file}:${place.line}`, "place"), make("pre", place.text));
  }
  $("source").replaceChildren(...(parts.length ? parts : [make("p", "Point at a message.", "none")]));
}

// ── the map ──

function map() {
  const path = `/map.svg?dialog=${encodeURIComponent(dialog)}&locale=${encodeURIComponent(locale)}`;
  // What was said does not change a map; an edit does.
  const wanted = `${path}#${view.edition}`;
  if (drawn === wanted && $("map").firstChild) { light(); return; }
  drawn = wanted;
  const request = new XMLHttpRequest();
  request.open("GET", path);
  request.responseType = "document";
  request.addEventListener("load", () => {
    const picture = request.responseXML && request.responseXML.documentElement;
    if (!picture || drawn !== wanted) return;
    const svg = document.importNode(picture, true);
    $("map").replaceChildren(svg);
    svg.querySelectorAll("[data-at]").forEach(box => { box.setAttribute("tabindex", "0"); box.setAttribute("role", "img"); });
    size();
    light();
  });
  request.send();
}

function size() {
  const svg = $("map").querySelector("svg");
  if (!svg) return;
  const [, , width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
  svg.setAttribute("width", Math.round(width * scale));
  svg.setAttribute("height", Math.round(height * scale));
}

function light() {
  const walked = new Set(view.walked);
  let here = null;
  $("map").querySelectorAll("[data-at]").forEach(box => {
    const at = box.getAttribute("data-at");
    box.classList.toggle("walked", walked.has(at));
    box.classList.toggle("current", at === view.state);
    if (at === view.state) { here = box; box.setAttribute("aria-current", "step"); } else box.removeAttribute("aria-current");
  });
  if (!here) return;
  const frame = $("map").getBoundingClientRect();
  const box = here.getBoundingClientRect();
  $("map").scrollBy({ left: box.left + box.width / 2 - frame.left - frame.width / 2, top: box.top + box.height / 2 - frame.top - frame.height / 3 });
}

function zoom(by) {
  scale = Math.min(2, Math.max(.2, scale * by));
  localStorage.setItem("scale", String(scale));
  size();
  light();
}

// ── what is done ──

$("say").addEventListener("submit", event => {
  event.preventDefault();
  const text = $("text").value;
  $("text").value = "";
  if (text.trim()) act({ type: text });
});
$("locale").addEventListener("change", event => { locale = event.target.value; localStorage.setItem("locale", locale); look(true); });
$("dialog").addEventListener("change", event => { dialog = event.target.value; map(); });
$("undo").addEventListener("click", () => act("undo"));
$("restart").addEventListener("click", () => { followed = ""; act("restart"); });
$("smaller").addEventListener("click", () => zoom(1 / 1.2));
$("larger").addEventListener("click", () => zoom(1.2));
document.querySelectorAll("[data-wait]").forEach(button => button.addEventListener("click", () => act({ wait: Number(button.dataset.wait) })));
$("next").addEventListener("click", () => {
  const due = new Date(view.timers[0].slice(0, 16).replace(" ", "T") + ":00+08:00");
  const now = new Date(view.now.slice(4).replace(" ", "T") + ":00+08:00");
  act({ wait: Math.max(1, Math.ceil((due - now) / 60000)) });
});
$("save").addEventListener("submit", async event => {
  event.preventDefault();
  const saved = await post("/save", { name: $("name").value, locale });
  if (saved) { tell(`Saved as ${saved.path}.`); $("name").value = ""; }
});

look(true);
setInterval(() => { if (!busy && !document.hidden) look(); }, 1000);
