// The first reader this project was measured against: values only, every sheet as rows of cells.
// Kept as it was so that ours can be seen to be no slower; nothing of the product uses it.
import { unzipSync } from "fflate";
const ENT = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unesc = (s) =>
  s.indexOf("&") < 0
    ? s
    : s.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (m, e) =>
        e[0] === "#"
          ? String.fromCodePoint(e[1] === "x" ? parseInt(e.slice(2), 16) : +e.slice(1))
          : (ENT[e] ?? m),
      );
const dec = new TextDecoder();
export function open(bytes, { maxInflated = 1 << 30 } = {}) {
  let tot = 0;
  const z = unzipSync(bytes, {
    filter: (f) => {
      if (!/\.(xml|rels)$/i.test(f.name) || /theme|drawing|chart|media/.test(f.name)) return false;
      tot += f.originalSize;
      if (tot > maxInflated) throw new Error("workbook inflates past limit");
      return true;
    },
  });
  return z;
}
export function parseSST(s) {
  const out = [];
  let i = 0;
  const n = s.length;
  for (;;) {
    let a = s.indexOf("<si", i);
    if (a < 0) break;
    const gt = s.indexOf(">", a);
    if (s.charCodeAt(gt - 1) === 47) {
      out.push("");
      i = gt + 1;
      continue;
    }
    const e = s.indexOf("</si>", gt);
    let body = s.slice(gt + 1, e);
    let v;
    if (body.startsWith("<t>") && body.endsWith("</t>") && body.indexOf("<", 3) === body.length - 4)
      v = unesc(body.slice(3, -4));
    else {
      if (body.includes("<rPh")) body = body.replace(/<rPh\b[\s\S]*?<\/rPh>/g, "");
      v = "";
      for (const m of body.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)) v += unesc(m[1]);
    }
    out.push(v);
    i = e + 5;
  }
  return out;
}
export function parseSheet(s, sst, { maxCells = 2e7 } = {}) {
  const rows = [];
  let i = s.indexOf("<sheetData");
  const end = s.indexOf("</sheetData>");
  if (i < 0 || end < 0) return rows;
  let row = null,
    rowNum = 0,
    col = 0,
    cells = 0;
  for (;;) {
    const lt = s.indexOf("<", i);
    if (lt < 0 || lt >= end) break;
    const c1 = s.charCodeAt(lt + 1);
    if (c1 === 114 /*r*/ && s.charCodeAt(lt + 2) === 111) {
      const gt = s.indexOf(">", lt);
      const ri = s.indexOf(' r="', lt);
      if (ri > 0 && ri < gt) {
        let n = 0,
          k = ri + 4,
          ch;
        while ((ch = s.charCodeAt(k)) >= 48 && ch <= 57) {
          n = n * 10 + ch - 48;
          k++;
        }
        rowNum = n;
      } else rowNum++;
      col = 0;
      row = rows[rowNum - 1] ??= [];
      i = gt + 1;
      continue;
    }
    if (c1 === 99 && (s.charCodeAt(lt + 2) === 32 || s.charCodeAt(lt + 2) === 62)) {
      const gt = s.indexOf(">", lt);
      let k = lt + 2,
        t = 0,
        haveR = false; // attributes
      while (k < gt) {
        const ch = s.charCodeAt(k);
        if (ch === 32) {
          const a = s.charCodeAt(k + 1),
            eq = s.charCodeAt(k + 2);
          if (eq === 61) {
            if (a === 114) {
              let n = 0,
                x = k + 4,
                y;
              while ((y = s.charCodeAt(x)) >= 65 && y <= 90) {
                n = n * 26 + y - 64;
                x++;
              }
              col = n;
              haveR = true;
            } else if (a === 116) {
              t = s.charCodeAt(k + 4);
              if (t === 115 && s.charCodeAt(k + 5) === 116) t = 1;
            }
          }
          k = s.indexOf('"', k + 3);
          k = s.indexOf('"', k + 1) + 1;
        } else k++;
      }
      if (!haveR) col++;
      if (++cells > maxCells) throw new Error("too many cells");
      if (s.charCodeAt(gt - 1) === 47) {
        i = gt + 1;
        continue;
      }
      let v;
      if (t === 105) {
        const ce = s.indexOf("</c>", gt);
        const body = s.slice(gt + 1, ce);
        v = "";
        for (const m of body.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)) v += unesc(m[1]);
        i = ce + 4;
      } else {
        const ce = s.indexOf("</c>", gt);
        let vs = s.indexOf("<v", gt);
        if (vs < 0 || vs > ce) {
          i = ce + 4;
          continue;
        }
        vs = s.indexOf(">", vs) + 1;
        const ve = s.indexOf("<", vs);
        const raw = s.slice(vs, ve);
        v =
          t === 115
            ? sst[+raw]
            : t === 98
              ? raw === "1"
              : t === 1
                ? unesc(raw)
                : t === 101
                  ? { error: raw }
                  : +raw;
        i = ce + 4;
      }
      row[col - 1] = v;
      continue;
    }
    const gt = s.indexOf(">", lt);
    i = gt + 1;
  }
  return rows;
}
export function readAll(bytes, opt) {
  const z = open(bytes, opt);
  const sst = z["xl/sharedStrings.xml"] ? parseSST(dec.decode(z["xl/sharedStrings.xml"])) : [];
  const sheets = {};
  for (const k of Object.keys(z))
    if (/worksheets\/sheet\d+\.xml$/.test(k)) {
      sheets[k] = parseSheet(dec.decode(z[k]), sst, opt);
      delete z[k];
    }
  return sheets;
}
