// The lively part of the page. Without it everything still works, by forms and whole pages.
//
// The server is the truth: lines come under ascending numbers, a number is shown once, and text only ever becomes text.

document.documentElement.classList.add("js");
const log = document.getElementById("log");
const file = document.getElementById("file");
if (log) converse();
if (file) file.form.addEventListener("submit", () => { file.form.setAttribute("aria-busy", "true"); });

function converse() {
  const say = document.getElementById("say");
  const press = document.getElementById("press");
  const text = document.getElementById("text");
  const status = document.getElementById("status");
  const newer = document.getElementById("newer");
  const progress = document.getElementById("progress");
  const words = document.getElementById("words").dataset;
  const lang = document.documentElement.lang;
  const coarse = matchMedia("(pointer: coarse)");
  let last = Number(log.dataset.last);
  let anew = false;
  let busy = false;

  // ── lines ──

  const TAGS = new Set(["div", "span", "p", "h2", "ol", "ul", "li", "b", "strong", "a", "button", "time", "pre"]);
  const ATTRIBUTES = new Set(["id", "class", "lang", "start", "href", "rel", "target", "type", "form", "name", "value", "role", "aria-label", "datetime"]);

  function built(node) {
    if (typeof node === "string") return document.createTextNode(node);
    const [tag, attributes, ...children] = node;
    const element = document.createElement(TAGS.has(tag) ? tag : "span");
    for (const [name, value] of Object.entries(attributes)) {
      if (ATTRIBUTES.has(name) && (name !== "href" || /^(https?|tel):/.test(value))) element.setAttribute(name, value);
    }
    element.append(...children.map(built));
    return element;
  }

  function atBottom() {
    const page = document.documentElement;
    return page.scrollHeight - innerHeight - scrollY <= 80;
  }

  function toBottom() {
    newer.hidden = true;
    scrollTo(0, document.documentElement.scrollHeight);
  }

  // Where the eye was stays where it was, unless it was at the end. A long answer is shown from its beginning.
  function take(lines, own) {
    const follow = own || atBottom();
    let first = null;
    for (const line of lines) {
      if (line.id <= last) continue;
      last = line.id;
      if (line.customer) log.querySelectorAll(".options").forEach((options) => options.remove());
      const element = built(line.node);
      withCopy(element);
      log.append(element);
      if (!line.customer) {
        if (!first) first = element;
        progress.hidden = !line.progress;
        if (line.progress) {
          progress.firstElementChild.textContent = line.progress.words;
          progress.lastElementChild.max = line.progress.total;
          progress.lastElementChild.value = line.progress.done;
        }
      }
      anew ||= line.anew;
    }
    redraw();
    if (!first) return;
    if (!follow) newer.hidden = false;
    else if (document.documentElement.scrollHeight - first.offsetTop > innerHeight) scrollTo(0, first.offsetTop - 96);
    else toBottom();
  }

  // The conversation goes on in another language: the whole page does. Nothing written is lost for it.
  function redraw() {
    if (anew && !busy && !text.value) location.reload();
  }

  function withCopy(element) {
    if (!element.classList.contains("card")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = words.copy;
    element.append(button);
  }

  async function copy(button, string) {
    try {
      await navigator.clipboard.writeText(string);
    } catch {
      const area = document.createElement("textarea");
      area.value = string;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
      button.focus();
    }
    tell(words.copied);
    setTimeout(() => { if (status.textContent === words.copied) tell(""); }, 3000);
  }

  log.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.classList.contains("copy")) copy(button, button.parentElement.querySelector(".said").innerText);
    if (button?.classList.contains("number")) copy(button, button.textContent);
  });
  log.querySelectorAll(".card").forEach(withCopy);

  // ── saying something ──

  const tell = (message) => { if (status.textContent !== message) status.textContent = message; };

  function complain(message) {
    document.querySelectorAll(".notice").forEach((notice) => notice.remove());
    if (!message) return;
    const notice = document.createElement("p");
    notice.className = "notice";
    notice.setAttribute("role", "alert");
    notice.textContent = message;
    document.querySelector("footer").prepend(notice);
  }

  const freshKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const pause = (time) => new Promise((done) => setTimeout(done, time));

  // What was tried and may have arrived keeps its key: tried again, it counts once.
  let tried = { what: "", key: "" };
  // What the stream brings meanwhile is shown together with the answer.
  let meanwhile = [];

  async function send(to, fields, what) {
    if (busy) return false;
    busy = true;
    if (tried.what !== what) tried = { what, key: freshKey() };
    const form = to === "/files" ? new FormData() : new URLSearchParams();
    for (const [name, value] of Object.entries({ token: say.elements.token.value, key: tried.key, after: last, lang, ...fields })) form.append(name, value);
    document.querySelectorAll("form, .options, .quick").forEach((part) => part.setAttribute("aria-busy", "true"));
    const patience = setTimeout(() => tell(words.sending), 400);
    try {
      for (const wait of [1000, 2000, 4000, 0]) {
        const answer = await fetch(to, { method: "POST", body: form, headers: { Accept: "application/json" } }).catch(() => null);
        if (answer?.ok) {
          tried = { what: "", key: "" };
          complain("");
          take(await answer.json(), true);
          return true;
        }
        if (answer && answer.status !== 502 && answer.status !== 503 && answer.status !== 504) {
          const told = await answer.json().catch(() => null);
          complain(told?.error ?? words.notSent);
          return false;
        }
        if (wait) {
          tell(words.offline);
          await pause(wait);
        }
      }
      complain(words.notSent);
      return false;
    } catch {
      // The answer broke off after it was taken: what it said comes by the stream.
      catchUp();
      return true;
    } finally {
      clearTimeout(patience);
      if (status.textContent === words.sending || status.textContent === words.offline) tell("");
      document.querySelectorAll("[aria-busy]").forEach((part) => part.removeAttribute("aria-busy"));
      busy = false;
      const brought = meanwhile;
      meanwhile = [];
      take(brought, true);
    }
  }

  say.addEventListener("submit", async (event) => {
    event.preventDefault();
    const said = text.value;
    if (!said.trim()) return text.focus();
    if (await send("/say", { text: said }, `text ${said}`) && text.value === said) text.value = "";
    grow();
    redraw();
    if (!coarse.matches) text.focus();
  });

  press.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { name, value } = event.submitter ?? {};
    if (!name) return;
    const within = event.submitter.closest(".options") !== null;
    // The button is gone with its question; on a phone the box would bring up the keyboard.
    if (await send("/say", { [name]: value }, `${name} ${value}`) && within) (coarse.matches ? log : text).focus({ preventScroll: true });
  });

  // An input method ends with Enter too. Chrome says so before the composition ends, Safari after it, with the key code 229.
  let composing = false;
  let composed = 0;
  text.addEventListener("compositionstart", () => { composing = true; });
  text.addEventListener("compositionend", () => { composing = false; composed = performance.now(); });
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || coarse.matches) return;
    if (event.isComposing || composing || event.keyCode === 229 || performance.now() - composed < 50) return;
    event.preventDefault();
    say.requestSubmit();
  });

  function grow() {
    if (CSS.supports("field-sizing", "content")) return;
    text.style.height = "auto";
    text.style.height = `${text.scrollHeight + 2}px`;
  }
  text.addEventListener("input", grow);

  // ── files ──

  const attach = document.getElementById("attach");
  if (attach) {
    const upload = async (chosen) => { if (chosen) await send("/files", { file: chosen }, `file ${chosen.name} ${chosen.size}`); };
    const input = document.createElement("input");
    input.type = "file";
    input.accept = "image/png,image/jpeg,image/webp,application/pdf";
    input.addEventListener("change", async () => { await upload(input.files[0]); input.value = ""; attach.focus(); });
    attach.setAttribute("role", "button");
    attach.addEventListener("click", (event) => { event.preventDefault(); input.click(); });
    attach.addEventListener("keydown", (event) => { if (event.key === " ") { event.preventDefault(); input.click(); } });
    document.addEventListener("paste", (event) => {
      const pasted = event.clipboardData?.files[0];
      if (pasted) { event.preventDefault(); upload(pasted); }
    });
    const dropping = (on) => document.body.classList.toggle("dropping", on);
    document.addEventListener("dragover", (event) => { event.preventDefault(); dropping(true); });
    document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) dropping(false); });
    document.addEventListener("drop", (event) => { event.preventDefault(); dropping(false); upload(event.dataTransfer.files[0]); });
  }

  // ── what comes by itself ──

  let source = null;
  let failed = 0;

  function listen() {
    source = new EventSource(`/events?after=${last}&lang=${encodeURIComponent(lang)}`);
    source.addEventListener("open", () => {
      failed = 0;
      if (status.textContent === words.offline) tell("");
    });
    source.addEventListener("message", (event) => {
      const line = JSON.parse(event.data);
      if (busy) meanwhile.push(line);
      else take([line], false);
    });
    source.addEventListener("error", () => {
      failed += 1;
      if (failed > 1) tell(words.offline);
      if (source.readyState === EventSource.CLOSED) catchUp();
    });
  }

  // Asks for lines instead: the stream was refused, or is held back on the way.
  async function catchUp() {
    const answer = await fetch(`/lines?after=${last}&lang=${encodeURIComponent(lang)}`, { headers: { Accept: "application/json" } }).catch(() => null);
    if (answer?.ok) {
      const lines = await answer.json().catch(() => []);
      if (busy) meanwhile.push(...lines);
      else take(lines, false);
      if (status.textContent === words.offline) tell("");
    } else if (answer?.status === 401) {
      return complain(words.expired);
    } else {
      tell(words.offline);
    }
    if (source?.readyState === EventSource.CLOSED) {
      await pause(answer?.ok ? 1000 : 5000);
      listen();
    }
  }

  listen();
  addEventListener("pagehide", () => source.close());
  addEventListener("pageshow", (event) => { if (event.persisted) listen(); });

  // ── small things ──

  newer.addEventListener("click", toBottom);
  addEventListener("scroll", () => { if (atBottom()) newer.hidden = true; }, { passive: true });
  const print = document.getElementById("print");
  print.hidden = false;
  print.addEventListener("click", () => { document.getElementById("more").open = false; window.print(); });
  document.addEventListener("keydown", (event) => {
    const more = document.getElementById("more");
    if (event.key === "Escape" && more.open) { more.open = false; more.querySelector("summary").focus(); }
  });
  document.addEventListener("click", (event) => {
    const more = document.getElementById("more");
    if (!more.contains(event.target)) more.open = false;
  });
  if (!location.hash || location.hash === "#end") toBottom();
}
