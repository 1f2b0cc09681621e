import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { join, sep } from "node:path";

import sirv from "sirv";

import { folders } from "./buildFolders.mjs";
import { certificate } from "./certificate.mjs";

/** The tag the pane's page loads Office.js by, as the builder leaves it: with quotes or without. */
const officeJsTag =
  /<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?><\/script>/;
const officeJsHere = "/office-js/";

/**
 * Serves the workbench at `/workbench/` and the add-in, as built for shipping, at `/`.
 *
 * Only the answer for the pane's page differs from its file: Microsoft's address of Office.js
 * becomes that of the npm package here, and the script that stands for desktop Excel's window goes
 * before it. Listens on this machine alone.
 *
 * @param options.secure - https, which the web version of Office.js asks for
 * @param options.port - the first port to try; a busy one gives the next, 0 any free one
 * @returns the address of the workbench's page, and how to stop
 */
export async function workbenchServer({ secure, port }) {
  const answer = answers();
  const server = secure
    ? https.createServer(await certificate(), answer)
    : http.createServer(answer);
  const bound = await listen(server, port);
  return {
    address: `${secure ? "https" : "http"}://localhost:${bound}/workbench/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answers() {
  const fromFolder = (folder) => sirv(folder, { dev: true, etag: true });
  const addin = fromFolder(folders.addin);
  const workbench = fromFolder(folders.workbench);
  const samples = fromFolder(folders.samples);
  return (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const notFound = () => response.writeHead(404).end();
    const under = (prefix, serve) => {
      request.url = request.url.slice(prefix.length - 1);
      serve(request, response, notFound);
    };
    response.setHeader("Cache-Control", "no-store");
    if (pathname === "/") response.writeHead(302, { Location: "/workbench/" }).end();
    else if (pathname === "/taskpane.html") sendPane(response);
    else if (pathname.startsWith(officeJsHere)) sendOfficeJs(pathname, response);
    else if (pathname.startsWith("/workbench/sample/")) under("/workbench/sample/", samples);
    else if (pathname.startsWith("/workbench/")) under("/workbench/", workbench);
    else addin(request, response, notFound);
  };
}

function sendPane(response) {
  const page = readFileSync(join(folders.addin, "taskpane.html"), "utf8");
  if (!officeJsTag.test(page)) throw new Error("taskpane.html does not load Office.js as expected");
  const here =
    `<script src="/workbench/desktopWindow.js"></script>` +
    `<script src="${officeJsHere}office.js"></script>`;
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
  response.end(page.replace(officeJsTag, here));
}

/** The library asks for its files in mixed case; the package has them in small letters. */
function sendOfficeJs(pathname, response) {
  const name = decodeURIComponent(pathname.slice(officeJsHere.length)).toLowerCase();
  const file = join(folders.officeJs, name);
  const isInside = file.startsWith(folders.officeJs + sep);
  if (!isInside || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const types = { js: "text/javascript", css: "text/css", html: "text/html", png: "image/png" };
  const type = types[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  response.writeHead(200, { "Content-Type": `${type}; charset=utf-8` });
  createReadStream(file).pipe(response);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    let wanted = port;
    server.on("error", (error) => {
      if (error.code !== "EADDRINUSE" || wanted === 0 || wanted >= 65_535) reject(error);
      else server.listen((wanted += 1), "localhost");
    });
    server.on("listening", () => resolve(server.address().port));
    server.listen(wanted, "localhost");
  });
}
