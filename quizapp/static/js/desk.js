// The teacher's side: keys, progress, the evidence in view, fields that belong to a format.
import { onKeys } from "./keys.js";

function act(name) {
  const element = document.querySelector(`[data-action="${name}"]`);
  if (!element || element.disabled) return false;
  if (element.matches("form")) element.requestSubmit();
  else element.click();
  return true;
}

const names = { a: "accept", e: "edit", r: "reject", u: "undo", j: "next", k: "previous", n: "new" };
const keys = {};
for (const [key, name] of Object.entries(names)) {
  keys[key] = () => act(name);
  keys[key.toUpperCase()] = keys[key];
}
onKeys(keys);

// Rejecting by key goes to the reasons.
document.querySelector('[data-action="reject"]')?.addEventListener("click", () => {
  requestAnimationFrame(() => document.querySelector("#reject input[type=radio]:checked")?.focus());
});

// The evidence is in view in the article's own column.
const evidence = document.querySelector(".reading.review #evidence");
const paper = evidence?.closest(".paper");
if (paper && paper.scrollHeight > paper.clientHeight) {
  const middle = evidence.offsetTop - paper.offsetTop - paper.clientHeight / 3;
  paper.scrollTo({ top: middle });
}

// A question from the words that are selected in the article.
const write = document.querySelector("[data-write]");
const counted = (text) => [...text].length; // code points, as the server counts

function place(node, offset) {
  const paragraph = node.parentElement?.closest("[data-start]");
  if (!paragraph) return null;
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(node, offset);
  return Number(paragraph.dataset.start) + counted(before.toString());
}

function selected() {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return "";
  const range = selection.getRangeAt(0);
  const start = place(range.startContainer, range.startOffset);
  const end = place(range.endContainer, range.endOffset);
  return start !== null && end !== null && start < end ? `${start}-${end}` : "";
}

if (write) {
  let remembered = ""; // pressing the link lets go of the selection
  document.addEventListener("selectionchange", () => { remembered = selected() || remembered; });
  document.addEventListener("pointerdown", (event) => {
    if (!write.contains(event.target)) remembered = "";
  });
  write.addEventListener("click", () => {
    const evidence = selected() || remembered;
    write.href = write.dataset.write + (evidence ? `?evidence=${evidence}` : "");
  });
}

// Only the fields of the chosen format.
const format = document.querySelector("[data-writing] [name=format]");
function fit() {
  for (const part of document.querySelectorAll("[data-writing] [data-for]")) {
    part.hidden = !part.dataset.for.split(" ").includes(format.value);
  }
}
if (format) {
  format.addEventListener("change", fit);
  fit();
}

// A question that is being checked: look again, unless reasons to reject are being chosen.
if (document.querySelector("[data-checking]")) {
  setInterval(() => { if (!location.hash) location.reload(); }, 2000);
}

// Progress: the part that changes is fetched again until it is over.
async function poll() {
  const making = document.querySelector("#making[data-poll]");
  if (!making) return;
  try {
    const answer = await fetch(making.dataset.poll);
    if (answer.ok && !answer.redirected) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      making.replaceWith(page.querySelector("#making"));
      if (!document.querySelector("#making[data-poll]")) {
        location.reload();
        return;
      }
    }
  } catch { /* the next time */ }
  setTimeout(poll, 1000);
}
setTimeout(poll, 1000);
