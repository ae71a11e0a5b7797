// A question by keyboard: 1–9 choose, Enter checks and then goes on, ? shows the keys.
import { onKeys } from "./keys.js";

const form = document.querySelector("[data-question]");
const next = document.querySelector("[data-next]");
const options = form ? [...form.querySelectorAll("input[type=radio]")] : [];

const keys = {};
options.slice(0, 9).forEach((option, index) => {
  keys[String(index + 1)] = () => {
    option.checked = true;
    option.focus();
  };
});
keys.Enter = (event) => {
  if (event.target.closest("a, button, summary")) return false;
  if (next) next.click();
  else if (options.some((option) => option.checked)) form.requestSubmit();
  return true;
};
onKeys(keys);

// A second press while the answer is on its way sends nothing more.
form?.addEventListener("submit", () => {
  const button = form.querySelector("button:not([type=button])");
  setTimeout(() => { button.disabled = true; }, 0);
});
window.addEventListener("pageshow", () => {
  const button = form?.querySelector("button:not([type=button])");
  if (button) button.disabled = false;
});

// After an answer the proof is in view in the article beside the question.
const answered = document.querySelector("[data-answered]");
answered?.focus({ preventScroll: true });
const evidence = document.querySelector("#evidence");
const beside = window.matchMedia("(min-width: 56.25rem)");
if (answered && evidence && beside.matches && !location.hash) {
  const { top, bottom } = evidence.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) evidence.scrollIntoView({ block: "center" });
}
// On a phone long options may push the outcome below the bar: move no further than it takes.
if (!beside.matches) answered?.querySelector(".proof")?.scrollIntoView({ block: "nearest" });
