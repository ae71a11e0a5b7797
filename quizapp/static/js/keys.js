// Single keys, which whoever uses a screen reader or speech can switch off.
const KEPT = "quizapp-keys-off";
const panel = document.querySelector("dialog[data-keys]");
const change = document.querySelector("[data-keys-switch]");

function off() {
  try { return localStorage.getItem(KEPT) === "1"; } catch { return false; }
}

function typing(target) {
  return target.matches("textarea, select, input:not([type=radio], [type=checkbox])");
}

function label() {
  if (change) change.textContent = off() ? change.dataset.on : change.dataset.off;
}

change?.addEventListener("click", () => {
  try { localStorage.setItem(KEPT, off() ? "0" : "1"); } catch { /* nothing is kept then */ }
  label();
});
label();

// `actions` holds a function for each key; one that returns false leaves the key to the browser.
export function onKeys(actions) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (typing(event.target) || panel?.open) return;
    if (event.key === "?" && panel) {
      event.preventDefault();
      panel.showModal();
      return;
    }
    if (off()) return;
    const action = actions[event.key];
    if (action && action(event) !== false) event.preventDefault();
  });
}
