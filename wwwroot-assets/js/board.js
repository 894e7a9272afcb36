// A wall display: large numbers that change by themselves, for weeks. Nothing is spoken; nobody sits before it.
import { connect, shownNumber, stamp } from "./live-link.js";

const board = document.querySelector("[data-board]");
const words = board.dataset;
const write = (name, text) => document.querySelectorAll(`[data-live="${name}"]`).forEach(node => { if (node.textContent !== text) node.textContent = text; });
let connected = false;

connect(words.hub, {
  numbers(latest, message) {
    const now = latest.get(words.base);
    if (!now) return;
    for (const [metric, value] of Object.entries(now.counts)) write(metric, shownNumber(value, words));
    write("at", stamp(message.at, words));
  },
  link(name) {
    connected = name === "on" || name === "polled";
    write("link", words[name]);
  },
  gone() {
    const sentence = document.createElement("p");
    sentence.className = "wall-say";
    sentence.textContent = words.revoked;
    const main = document.getElementById("main");
    while (main.firstChild) main.removeChild(main.firstChild);
    main.appendChild(sentence);
    document.title = words.revoked;
  },
});

// A page that stands for weeks takes the portal's new version and gives its memory back: anew every night when there is a connection.
const night = () => {
  const four = new Date();
  four.setHours(four.getHours() < 4 ? 4 : 28, Math.floor(Math.random() * 60), 0, 0);
  return four - new Date();
};
const reload = () => { if (connected) location.reload(); else setTimeout(reload, 600000); };
setTimeout(reload, night());
