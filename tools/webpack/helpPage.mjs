const words = {
  en: {
    title: "Clinic Recall: functions",
    intro:
      "Write them in cells, over the columns you already keep. Keep the date you ask about in one cell and pass that cell as as_of: TODAY() inside every formula makes Excel calculate all of them again at each edit.",
    optional: "may be left out",
    other: "中文",
    otherPage: "help.zh-CN.html",
  },
  "zh-CN": {
    title: "诊所回访：函数",
    intro:
      "直接写在单元格里，用您原有的列。请把统计日期放在一个单元格，再把这个单元格作为“统计日期”传入：每条公式里都写 TODAY()，会让 Excel 每次编辑都全部重算。",
    optional: "可不填",
    other: "English",
    otherPage: "help.html",
  },
};

/** The static page every function's help address points into, one heading a function. */
export function helpPage(functions, exampleOf, language) {
  const said = words[language];
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" />
    <title>${escaped(said.title)}</title>
    <style>
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 "Segoe UI", "Microsoft YaHei", system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
      code { font-family: Consolas, "Cascadia Mono", monospace; overflow-wrap: anywhere; }
      h2 { margin-bottom: 0.25rem; }
      dt { font-weight: 600; }
    </style>
  </head>
  <body>
    <p><a href="${said.otherPage}">${said.other}</a></p>
    <h1>${escaped(said.title)}</h1>
    <p>${escaped(said.intro)}</p>
${functions.map((described) => section(described, exampleOf, language)).join("\n")}
  </body>
</html>
`;
}

function section({ name, description, parameters }, exampleOf, language) {
  const example = exampleOf[name]?.[language];
  if (example === undefined)
    throw new Error(`functionExamples.json has no ${language} example of ${name}.`);
  return `    <section id="${name}">
      <h2>CLINIC.${name}</h2>
      <p>${escaped(description)}</p>
      <p><code>${escaped(example)}</code></p>
      <dl>
${parameters.map((parameter) => argument(parameter, words[language])).join("\n")}
      </dl>
    </section>`;
}

function argument({ name, description, optional }, said) {
  const remark = optional ? ` (${said.optional})` : "";
  return `        <dt>${escaped(name)}${remark}</dt>
        <dd>${escaped(description)}</dd>`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
