"use strict";
// The page keeps nothing: it shows what the program played, and tells it what was done.

const $ = id => document.getElementById(id);
const coarse = matchMedia("(pointer: coarse)");
const narrow = matchMedia("(max-width: 70rem)");
let version = 0;
let locale = localStorage.getItem("locale") || "";
let dialog = "";
let followed = "";
let drawn = "";
let scale = Number(localStorage.getItem("scale")) || 0.85;
let view = null;
let busy = false;
// What is pointed at: a message by its number, a state by its name; nothing means where the conversation stands.
let pointed = null;

function make(name, text, kind) {
  const node = document.createElement(name);
  if (text !== undefined) node.textContent = text;
  if (kind) node.className = kind;
  return node;
}

// Said twice, a live region would repeat it.
function tell(text) { if ($("status").textContent !== text) $("status").textContent = text; }

async function post(path, body) {
  let answer;
  try { answer = await fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }); } catch { tell("The program has ended."); return null; }
  const text = await answer.text();
  if (!answer.ok) { tell(text); return null; }
  return JSON.parse(text);
}

// Whether it was done. Then, where `settle`, the focus goes to where the next thing is said; otherwise it stays where it is.
async function act(body, said, settle) {
  if (busy) return false;
  busy = true;
  try {
    tell("");
    if (!await post("/act", body)) return false;
    pointed = null;
    await look();
    if (said) tell(said);
    if (settle) (coarse.matches ? $("log") : $("text")).focus({ preventScroll: true });
    return true;
  } finally { busy = false; }
}

async function look(again) {
  const known = again ? 0 : version;
  let answer;
  try { answer = await fetch(`/view?locale=${encodeURIComponent(locale)}&known=${known}`); } catch { version = 0; tell("The program has ended."); return; }
  if (!answer.ok) { tell(await answer.text()); return; }
  const news = await answer.json();
  if (!version) tell("");
  version = news.version;
  if (!news.messages) return;
  const edited = view && news.edition > view.edition;
  view = news;
  locale = news.locale;
  show();
  if (edited) tell("The files were edited: this is how it goes now.");
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
  if ($("findings").textContent !== wrong) {
    $("findings").replaceChildren(...(wrong ? [make("pre", wrong)] : []));
    // Only what is longer than its place has to be scrolled.
    $("findings").hidden = !wrong;
    if ($("findings").scrollHeight > $("findings").clientHeight) $("findings").tabIndex = 0; else $("findings").removeAttribute("tabindex");
  }
  talk();
  pairs();
  list($("timers"), view.timers.map(timer => [timer.due, timer.does]), "No timer runs.");
  list($("cases"), view.cases.flatMap(([name, sent]) => [[name], ...sent.map(line => [line, "", "sub"])]), "No case is open.");
  $("next").setAttribute("aria-disabled", !view.timers.length);
  $("undo").setAttribute("aria-disabled", !view.messages.length);
  $("cards").replaceChildren(...(view.cards.length ? view.cards.map(card => foreign(make("div", card.text, "paper"))) : [make("p", "Nothing can be said yet.", "none")]));
  source();
  map();
}

// In the customer's language.
function foreign(node) { node.lang = view.locale; return node; }

// ── the conversation ──

function talk() {
  const log = $("log");
  const last = view.messages.reduce((last, message, at) => (message.buttons && message.buttons.length ? at : last), -1);
  const keys = view.messages.map(({ from, ...message }) => view.locale + JSON.stringify(message));
  // What stands there already stays: a screen reader speaks what is new, and only that.
  let same = 0;
  while (same < keys.length && same < log.children.length && log.children[same].dataset.key === keys[same]) same++;
  const onlyMore = same === log.children.length;
  if (!onlyMore) log.setAttribute("aria-live", "off");
  while (log.children.length > same) log.lastElementChild.remove();
  view.messages.slice(same).forEach((message, more) => log.append(line(message, same + more, keys[same + more])));
  [...log.children].forEach((group, at) => group.querySelectorAll(".options").forEach(row => {
    row.classList.toggle("past", at !== last);
    row.querySelectorAll("button").forEach(button => { button.disabled = at !== last; });
  }));
  if (!onlyMore) setTimeout(() => log.removeAttribute("aria-live"), 500);
  if (same < keys.length) log.scrollTop = log.scrollHeight;
}

function line(message, at, key) {
  const group = make("div", undefined, "line");
  group.dataset.key = key;
  const words = foreign(make("div", undefined, message.who === "bot" ? "said" : message.who === "you" ? "said you" : message.who));
  if (message.who === "time" || message.who === "note") words.lang = "en";
  words.append(make("div", message.text));
  group.append(words);
  if (message.who === "bot") {
    const small = make("small");
    small.lang = "en";
    if (message.at) small.append(make("span", message.at.slice(0, 16).replace("T", " ")));
    const where = make("button", message.id);
    where.type = "button";
    where.title = "Show where it is written";
    small.append(where);
    words.append(small);
    words.addEventListener("click", event => {
      if (!String(getSelection())) point({ message: at }, event.target === where);
    });
  }
  if (message.buttons && message.buttons.length) {
    const row = foreign(make("div", undefined, "options"));
    for (const button of message.buttons) {
      const press = make("button", button.label);
      press.type = "button";
      press.title = button.key;
      press.addEventListener("click", () => act({ press: button.key }, "", true));
      row.append(press);
    }
    group.append(row);
  }
  return group;
}

// Arrow keys go from one option to the next.
$("log").addEventListener("keydown", event => {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const row = event.target.closest(".options");
  if (!by || !row) return;
  event.preventDefault();
  const all = [...row.children];
  all[(all.indexOf(event.target) + by + all.length) % all.length].focus();
});

function pairs() {
  const parts = view.slots.flatMap(slot => {
    const at = slot.indexOf("=");
    const value = make("dd");
    // A long list breaks between its parts.
    slot.slice(at + 1).split(",").forEach((part, place) => value.append(...(place ? [",", make("wbr"), part] : [part])));
    return [make("dt", slot.slice(0, at)), value];
  });
  $("slots").hidden = !parts.length;
  $("slots").replaceChildren(...parts);
  const none = $("slots").nextElementSibling;
  if (none && parts.length) none.remove();
  if (!none && !parts.length) $("slots").after(make("p", "Nothing was answered yet.", "none"));
}

function list(node, lines, none) {
  node.replaceChildren(...(lines.length ? lines : [[none, "", "none"]]).map(([text, more, kind]) => {
    const item = make("li", text, kind);
    if (more) item.append(make("small", more));
    return item;
  }));
}

// ── where it is written ──

function point(at, goThere) {
  pointed = at;
  source();
  if (!goThere) return;
  $("origin").open = true;
  if (narrow.matches) $("origin").scrollIntoView();
}

async function source() {
  const wanted = pointed;
  const message = wanted && view.messages[wanted.message];
  const state = wanted && wanted.state ? wanted.state : view.state;
  $("log").querySelectorAll(".said").forEach(said => said.classList.toggle("shown", !!message && said.parentNode === $("log").children[wanted.message]));
  $("map").querySelectorAll("[data-at]").forEach(box => box.classList.toggle("pointed", !!wanted && box.getAttribute("data-at") === wanted.state));
  let from = message ? message.from : view.here;
  if (!message && state && state !== view.state) {
    const answer = await fetch(`/written?at=${encodeURIComponent(state)}&locale=${encodeURIComponent(locale)}`).catch(() => null);
    if (pointed !== wanted) return;
    from = answer && answer.ok ? await answer.json() : null;
  }
  const parts = [make("p", message ? message.id : state || "", "place")];
  for (const place of [from && from.yaml, from && from.words]) {
    if (!place) continue;
    const text = make("pre");
    if (place === from.words) foreign(text);
    text.append(...place.text.split("\n").map(hanging));
    parts.push(make("p", `${place.file}:${place.line}`, "place"), text);
  }
  if (parts.length === 1) parts.push(make("p", message ? "Made by the program from the plan, the facts and the answers." : "Click a message, or a state on the map.", "none"));
  $("source").replaceChildren(...parts.filter(part => part.textContent));
}

// A line that goes on further in than it began.
function hanging(text) {
  const row = make("span", text || " ");
  const deep = `${text.length - text.trimStart().length + 4}ch`;
  row.style.paddingLeft = deep;
  row.style.textIndent = `-${deep}`;
  return row;
}

// ── the map ──

const boxes = () => [...$("map").querySelectorAll("[data-at]")];

function map() {
  const path = `/map.svg?dialog=${encodeURIComponent(dialog)}&locale=${encodeURIComponent(locale)}`;
  // What was said does not change a map; an edit does.
  const wanted = `${path}#${view.edition}`;
  if (drawn === wanted && $("map").firstChild) { light(); return; }
  const other = drawn.split("#")[0] !== path;
  drawn = wanted;
  const request = new XMLHttpRequest();
  request.open("GET", path);
  request.responseType = "document";
  // Until it is there, what is shown is the picture before.
  $("map").setAttribute("aria-busy", "true");
  request.addEventListener("loadend", () => { if (drawn === wanted) $("map").removeAttribute("aria-busy"); });
  request.addEventListener("load", () => {
    const picture = request.responseXML && request.responseXML.documentElement;
    if (!picture || drawn !== wanted) return;
    const svg = document.importNode(picture, true);
    const focused = document.activeElement.closest && document.activeElement.closest("[data-at]");
    // A picture would hide its parts from a screen reader.
    svg.setAttribute("role", "group");
    svg.setAttribute("lang", locale);
    $("map").replaceChildren(svg);
    boxes().forEach(box => box.setAttribute("role", "button"));
    size();
    light();
    if (focused) { const box = boxes().find(box => box.getAttribute("data-at") === focused.getAttribute("data-at")); if (box) box.focus({ preventScroll: true }); }
    if (other && !boxes().some(box => box.classList.contains("current"))) center(boxes()[0]);
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

let lit = "";
function light() {
  const walked = new Set(view.walked);
  let here = null;
  boxes().forEach(box => {
    const at = box.getAttribute("data-at");
    box.classList.toggle("walked", walked.has(at));
    box.classList.toggle("current", at === view.state);
    box.setAttribute("tabindex", "-1");
    if (at === view.state) { here = box; box.setAttribute("aria-current", "step"); } else box.removeAttribute("aria-current");
  });
  const first = here || boxes()[0];
  if (first) { first.setAttribute("tabindex", "0"); $("map").removeAttribute("tabindex"); }
  // The map moves when the conversation does, not under the reader's eyes.
  const now = `${drawn} ${view.state}`;
  if (here && lit !== now) center(here);
  lit = now;
}

function center(box) {
  if (!box) return;
  const frame = $("map").getBoundingClientRect();
  const place = box.getBoundingClientRect();
  $("map").scrollBy({ left: place.left + place.width / 2 - frame.left - frame.width / 2, top: place.top + place.height / 2 - frame.top - frame.height / 3 });
}

function zoom(to) {
  const frame = $("map");
  const old = scale;
  const [x, y] = [frame.scrollLeft + frame.clientWidth / 2, frame.scrollTop + frame.clientHeight / 2];
  scale = Math.min(2, Math.max(.1, to));
  localStorage.setItem("scale", String(scale));
  size();
  frame.scrollTo(x * scale / old - frame.clientWidth / 2, y * scale / old - frame.clientHeight / 2);
}

function whole() {
  const svg = $("map").querySelector("svg");
  if (!svg) return;
  const [, , width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
  zoom(Math.min(1, $("map").clientWidth / width, $("map").clientHeight / height));
}

$("map").addEventListener("click", event => {
  const box = event.target.closest("[data-at]");
  if (box) point({ state: box.getAttribute("data-at") }, true);
});
$("map").addEventListener("keydown", event => {
  const from = event.target.closest("[data-at]");
  if (!from) return;
  if (event.key === "Enter" || event.key === " ") { event.preventDefault(); point({ state: from.getAttribute("data-at") }, true); return; }
  const way = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key];
  if (!way) return;
  event.preventDefault();
  const middle = box => { const place = box.getBoundingClientRect(); return [place.left + place.width / 2, place.top + place.height / 2]; };
  const [x, y] = middle(from);
  // The nearest on that side; what lies aside counts double.
  const far = box => {
    const [across, down] = [middle(box)[0] - x, middle(box)[1] - y];
    const [ahead, aside] = way[0] ? [across * way[0], Math.abs(down)] : [down * way[1], Math.abs(across)];
    return ahead > 4 ? ahead + 2 * aside : Infinity;
  };
  const next = boxes().filter(box => box !== from).sort((a, b) => far(a) - far(b))[0];
  if (!next || far(next) === Infinity) return;
  from.setAttribute("tabindex", "-1");
  next.setAttribute("tabindex", "0");
  next.focus({ preventScroll: true });
  center(next);
});

// ── what is done ──

$("say").addEventListener("submit", async event => {
  event.preventDefault();
  const text = $("text").value;
  if (!text.trim()) return;
  if (await act({ type: text }) && $("text").value === text) $("text").value = "";
});
let composed = -1000;
$("text").addEventListener("compositionend", () => { composed = performance.now(); });
$("text").addEventListener("keydown", event => {
  // The Enter that ends a word of an input method is not the one that sends; Safari says so only by the code.
  const composing = event.isComposing || event.keyCode === 229 || performance.now() - composed < 50;
  if (event.key !== "Enter" || event.shiftKey || composing || coarse.matches) return;
  event.preventDefault();
  $("say").requestSubmit();
});
$("photo").addEventListener("click", () => act("keep"));
$("locale").addEventListener("change", event => { locale = event.target.value; localStorage.setItem("locale", locale); look(true); });
$("dialog").addEventListener("change", event => { dialog = event.target.value; map(); });
$("undo").addEventListener("click", () => { if (view && view.messages.length) act("undo", "Undone."); else tell("There is nothing to undo."); });
$("restart").addEventListener("click", () => { followed = ""; act("restart", "Begun again."); });
$("smaller").addEventListener("click", () => zoom(scale / 1.2));
$("larger").addEventListener("click", () => zoom(scale * 1.2));
$("whole").addEventListener("click", whole);
document.querySelectorAll("[data-wait]").forEach(button => button.addEventListener("click", () => act({ wait: Number(button.dataset.wait) })));
$("next").addEventListener("click", () => {
  if (view && view.timers.length) act({ wait: view.timers[0].wait }); else tell("No timer runs.");
});
$("save").addEventListener("submit", async event => {
  event.preventDefault();
  const saved = await post("/save", { name: $("name").value, locale });
  if (saved) { tell(`Saved as ${saved.path}.`); $("name").value = ""; }
});

look(true);
setInterval(() => { if (!busy && !document.hidden) look(); }, 1000);
