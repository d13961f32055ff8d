"use strict";
// One page at a time: keys, buttons, swipes and links turn them. Without this script the book is one long page.
(() => {
  const byId = (id) => document.getElementById(id);
  const pages = [...document.querySelectorAll("main > section")];
  const [bar, before, next, where, contents] = ["bar", "before", "next", "where", "contents"].map(byId);
  const running = byId("running");
  let at = -1;

  // Show a page; move the focus to it, or to the place on it that a link leads to.
  function show(to, place) {
    const last = at;
    at = Math.min(Math.max(to, 0), pages.length - 1);
    const page = pages[at];
    if (at !== last) {
      pages.forEach((each) => { each.hidden = each !== page; });
      page.dataset.turn = at < last ? "back" : "on";
      if (running.hasAttribute("role")) running.hidden = page.querySelector("h1") !== null;
      before.disabled = at === 0;
      next.disabled = at === pages.length - 1;
      where.textContent = page.dataset.says;
      contents.open = false;
      scrollTo(0, 0);
    }
    if (last < 0 && !place) return;
    const goal = place || page;
    goal.focus({ preventScroll: !place });
    if (place) place.scrollIntoView({ block: "center" });
  }

  function turn(by) {
    const to = at + by;
    if (to < 0 || to >= pages.length) return;
    show(to);
    try { history.replaceState(null, "", "#" + pages[at].id); } catch { /* some readers keep no history */ }
  }

  // The page of the address, and the place on it.
  function follow() {
    const place = byId(decodeURIComponent(location.hash.slice(1)));
    const page = place && place.closest("section");
    const to = page ? pages.indexOf(page) : Math.max(at, 0);
    show(to, place && place !== page ? place : null);
  }

  function scrolls(by) {
    const view = document.scrollingElement;
    return by < 0 ? view.scrollTop > 1 : view.scrollTop + innerHeight < view.scrollHeight - 1;
  }

  const enlarged = () => window.visualViewport && visualViewport.scale > 1.05;
  const keys = {
    ArrowRight: () => turn(1),
    ArrowLeft: () => turn(-1),
    PageDown: () => turn(1),
    PageUp: () => turn(-1),
    Home: () => turn(-at),
    End: () => turn(pages.length - 1 - at),
  };

  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && contents.open) {
      contents.open = false;
      contents.firstElementChild.focus();
    }
    const act = keys[event.key];
    if (!act || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || contents.open) return;
    if (event.key === "PageDown" && scrolls(1)) return;
    if (event.key === "PageUp" && scrolls(-1)) return;
    event.preventDefault();
    act();
  });

  let start = null;
  addEventListener("touchstart", (event) => {
    const one = event.touches.length === 1 && !enlarged() && !bar.contains(event.target);
    start = one ? event.touches[0] : null;
  }, { passive: true });
  addEventListener("touchend", (event) => {
    if (!start || event.touches.length) return;
    const dx = event.changedTouches[0].clientX - start.clientX;
    const dy = event.changedTouches[0].clientY - start.clientY;
    start = null;
    if (Math.abs(dx) > 48 && Math.abs(dx) > 2 * Math.abs(dy)) turn(dx < 0 ? 1 : -1);
  }, { passive: true });

  before.addEventListener("click", () => turn(-1));
  next.addEventListener("click", () => turn(1));
  addEventListener("hashchange", follow);
  contents.addEventListener("click", (event) => { if (event.target.closest("a")) contents.open = false; });
  document.documentElement.classList.add("turns");
  bar.hidden = false;
  follow();
})();
