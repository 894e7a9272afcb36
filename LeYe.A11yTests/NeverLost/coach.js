// A coach in a real browser, at the speed of a machine: the page's own module carries the marks, everything else here only decides
// what is pressed when. Each run is a class; several runs share the page.
async given => {
  const { module, runs, seed } = JSON.parse(given);
  const { openDrafts } = await import(module);
  let state = seed;
  const dice = () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return state / 4294967296; };
  const pause = most => new Promise(done => setTimeout(done, dice() * most));
  // What a run waits for is told when it does not end.
  const tries = async (run, what, act) => {
    for (let count = 1; ; count++) {
      run.waitsFor = `${what} ${count}`;
      try { const result = await act(); if (result) { run.waitsFor = ""; return result; } } catch { /* the server is away */ }
      await new Promise(done => setTimeout(done, 80));
    }
  };
  // The page as it is opened: its form's hidden fields and its rows.
  const open = run => tries(run, "page", async () => {
    const answer = await fetch(run.path, { redirect: "manual" });
    run.lastStatus = answer.status || answer.type;
    if (answer.status !== 200) return null;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const roll = page.querySelector("[data-roll]");
    const form = roll && roll.closest("form");
    const hidden = Object.fromEntries(form ? [...form.querySelectorAll("input[type=hidden]")].map(input => [input.name, input.value]) : []);
    return { isOpen: !!roll, hidden, key: roll && roll.dataset.key, draft: roll && roll.dataset.draft };
  });
  const post = (run, fields) => tries(run, "answer", async () => {
    const answer = await fetch(run.path, { method: "POST", redirect: "manual", body: new URLSearchParams(fields) });
    run.lastStatus = answer.status || answer.type;
    // A redirect hides where to: to the register it is a success, to the sign-in it is not. The register itself tells which.
    if (answer.type === "opaqueredirect") return "sent";
    return answer.status >= 500 ? null : answer.status === 409 ? "stale" : answer.status === 400 ? "expired" : answer.status === 422 ? "refused" : null;
  });

  window.told = {};
  window.halt = false;
  const take = async run => {
    const page = await open(run);
    if (!page.isOpen) return;
    const { hidden } = page;
    const token = ["__RequestVerificationToken", hidden.__RequestVerificationToken];
    const drafts = openDrafts({
      address: page.draft, token, key: page.key, version: hidden.version, first: 60, longest: 600,
      tell: (what, more) => { window.told[what] = (window.told[what] || 0) + 1; if (what === "refused") run.refused = more.message; },
    });
    const made = new Map(run.moves.slice(0, run.at).map(([name, mark]) => [name, mark]));
    let old = new Map();
    while (run.at < run.moves.length && !window.halt) {
      const [name, mark] = run.moves[run.at];
      made.set(name, mark);
      drafts.keep(name, mark);
      run.at++;
      if (run.at === run.oldAt) old = new Map(made);
      await pause(run.speed);
    }
    if (window.halt) return;
    // A page that was left open in another window is sent again: it may say nothing that was said differently later.
    if (run.resends && old.size > 0)
      run.resent = await post(run, [...old, ...Object.entries({ ...hidden, act: "draft" })]);
    let seen = null;
    for (;;) {
      while (drafts.waiting() > 0 && drafts.state() !== "refused" && run.waits) await new Promise(done => setTimeout(done, 30));
      const form = [...made, ...drafts.fields(), ...Object.entries({ ...hidden, version: seen || String(drafts.version()), act: "submit" })];
      run.answer = await post(run, form);
      const after = await open(run);
      if (!after.isOpen) {
        if (run.twice) run.again = await post(run, form);
        drafts.stop();
        return;
      }
      // Only an old window of one's own can have said something else meanwhile. The page shows where; the coach looks and presses again.
      if (run.answer === "stale" && run.resends) seen = after.hidden.version;
      else if (run.answer === "stale" || run.answer === "refused") throw new Error(`${run.path}: ${run.answer}, ${run.refused || ""}`);
      // Signed in anew, a form carries a new token.
      Object.assign(hidden, { __RequestVerificationToken: after.hidden.__RequestVerificationToken });
      await new Promise(done => setTimeout(done, 50));
    }
  };
  window.runs = runs;
  window.done = Promise.all(runs.map(take)).then(() => "done", fault => String(fault));
}
