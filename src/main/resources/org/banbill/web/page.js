// All works without this; with it, what went wrong takes the focus, and an open page keeps Banbill running.
"use strict";

const problem = document.querySelector(".problem");
if (problem) {
  problem.focus();
}

const ping = document.currentScript.dataset.ping;
setInterval(() => fetch(ping, { method: "GET", cache: "no-store" }).catch(() => {}), 60_000);

// A form that was sent is not sent again while the answer is on its way.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
  } else if (form.method === "post") {
    form.dataset.sent = "yes";
    form.setAttribute("aria-busy", "true");
  }
});
addEventListener("pageshow", () => {
  for (const form of document.forms) {
    delete form.dataset.sent;
    form.removeAttribute("aria-busy");
  }
});
