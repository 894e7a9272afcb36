// The peer: a bare WebSocket server in Node. POST / sends the next number to every client; nothing is committed.
// node server.mjs PORT
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";

const { Server } = createRequire(join(process.cwd(), "package.json"))("ws");
const sockets = new Server({ noServer: true, perMessageDeflate: false });
let total = 1e6;
const server = createServer((request, response) => {
  if (request.method !== "POST") { response.end(String(total)); return; }
  const began = process.hrtime.bigint();
  const message = JSON.stringify({ total: --total, site: "甘肃庆阳" });
  for (const client of sockets.clients) client.send(message);
  response.end(`${total} ${began}`);
});
server.on("upgrade", (request, socket, head) => sockets.handleUpgrade(request, socket, head, () => { }));
server.listen(Number(process.argv[2]), "127.0.0.1");
