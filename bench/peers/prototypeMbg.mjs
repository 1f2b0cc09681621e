// The prototype our fit grew from: equal histories counted together, gamma functions computed anew
// for each, and a simplex that needs some 800 looks at all of them.

const lanczos = [
  0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174,
  -0.49191381609762019978, 0.33994649984811888699e-4, 0.46523628927048575665e-4,
  -0.98374475304879564677e-4, 0.15808870322491248884e-3, -0.21026444172410488319e-3,
  0.2174396181152126432e-3, -0.16431810653676389022e-3, 0.84418223983852743293e-4,
  -0.2619083840158140867e-4, 0.36899182659531622704e-5,
];

function lgamma(x) {
  if (x < 0.5) return Math.log(Math.PI / Math.abs(Math.sin(Math.PI * x))) - lgamma(1 - x);
  x -= 1;
  let s = lanczos[0];
  for (let i = 1; i < 15; i++) s += lanczos[i] / (x + i);
  const t = x + 5.2421875;
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(s);
}

const lbeta = (a, b) => lgamma(a) + lgamma(b) - lgamma(a + b);

function lse(a, b) {
  const m = Math.max(a, b);
  return m === -Infinity ? m : m + Math.log(Math.exp(a - m) + Math.exp(b - m));
}

function llMBG([r, al, a, b], g) {
  const c0 = r * Math.log(al) - lgamma(r) - lbeta(a, b);
  let L = 0;
  for (let i = 0; i < g.n; i++) {
    const x = g.x[i];
    L +=
      g.w[i] *
      (c0 +
        lgamma(r + x) +
        lse(
          lbeta(a, b + x + 1) - (r + x) * Math.log(al + g.T[i]),
          lbeta(a + 1, b + x) - (r + x) * Math.log(al + g.tx[i]),
        ));
  }
  return L;
}

function nm(f, x0, { maxIter = 4000, ftol = 1e-10, step = 0.5, restarts = 2 } = {}) {
  let best = { x: x0.slice(), f: f(x0) };
  let ev = 1;
  for (let R = 0; R <= restarts; R++) {
    const n = x0.length;
    let S = [best.x.slice()];
    for (let i = 0; i < n; i++) {
      const y = best.x.slice();
      y[i] += R ? step / 5 : step;
      S.push(y);
    }
    let F = S.map(f);
    ev += n + 1;
    for (let it = 0; it < maxIter; it++) {
      const o = [...F.keys()].sort((i, j) => F[i] - F[j]);
      S = o.map((i) => S[i]);
      F = o.map((i) => F[i]);
      const flat = Math.abs(F[n] - F[0]) <= ftol * (1 + Math.abs(F[0]));
      if (flat && it > 20 && Math.max(...S[n].map((v, k) => Math.abs(v - S[0][k]))) < 1e-7) break;
      const c = x0.map((_, k) => {
        let s = 0;
        for (let i = 0; i < n; i++) s += S[i][k];
        return s / n;
      });
      const pt = (t) => c.map((v, k) => v + t * (S[n][k] - v));
      const r = pt(-1);
      const fr = f(r);
      ev++;
      if (fr < F[0]) {
        const e = pt(-2);
        const fe = f(e);
        ev++;
        if (fe < fr) {
          S[n] = e;
          F[n] = fe;
        } else {
          S[n] = r;
          F[n] = fr;
        }
      } else if (fr < F[n - 1]) {
        S[n] = r;
        F[n] = fr;
      } else {
        const k = fr < F[n] ? pt(-0.5) : pt(0.5);
        const fk = f(k);
        ev++;
        if (fk < Math.min(fr, F[n])) {
          S[n] = k;
          F[n] = fk;
        } else
          for (let i = 1; i <= n; i++) {
            S[i] = S[i].map((v, j) => S[0][j] + 0.5 * (v - S[0][j]));
            F[i] = f(S[i]);
            ev++;
          }
      }
    }
    const k = F.indexOf(Math.min(...F));
    if (F[k] < best.f - 1e-12) best = { x: S[k], f: F[k] };
  }
  return { ...best, ev };
}

/** Fits by maximum likelihood from (1, 3, 1, 3). */
export function fitPrototype({ repeats, lastWeeks, observedWeeks }) {
  const m = new Map();
  for (let i = 0; i < repeats.length; i++) {
    const k = `${repeats[i]}|${lastWeeks[i]}|${observedWeeks[i]}`;
    const e = m.get(k);
    if (e) e[3]++;
    else m.set(k, [repeats[i], lastWeeks[i], observedWeeks[i], 1]);
  }
  const v = [...m.values()];
  const column = (k) => Float64Array.from(v, (r) => r[k]);
  const g = { n: v.length, x: column(0), tx: column(1), T: column(2), w: column(3) };
  const r = nm((th) => {
    const value = -llMBG(th.map(Math.exp), g);
    return Number.isFinite(value) ? value : 1e300;
  }, [1, 3, 1, 3].map(Math.log));
  return { parameters: r.x.map(Math.exp), logLikelihood: -r.f, evaluations: r.ev };
}
