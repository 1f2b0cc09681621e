import type { Language } from "../../core/clients/language";
import { plural } from "../en/plural";

const en = {
  editor: {
    back: "All scripts",
    language: "Language",
    edit: (piece: string) => `Edit: ${piece}`,
    close: (piece: string) => `Close: ${piece}`,
    empty: "left out",
    offerHint: "one at most",
    insert: "Insert",
    insertHint: "Put in a value from her row",
    ours: "Back to ours",
    leaveOut: "Clear it to leave it out.",
    needed: "This piece cannot be left out.",
    objections: "When she says…",
  },
  findings: {
    replace: "Replace",
    remove: "Remove",
    block: "Not allowed.",
    warn: "Better not.",
    info: "Mind.",
    say: (better: string) => `Say: ${better}.`,
    count: (findings: number) =>
      findings === 0 ? "Nothing to change" : `${plural(findings, "thing")} to look at`,
  },
  preview: {
    title: "What she will hear",
    client: "Said to",
    madeUp: "a made-up client",
    note: (seconds: number) =>
      `Dotted words come from her row. About ${plural(seconds, "second")}.`,
    noSelling: "The offer is left out: nothing may be sold to her now.",
    nothing: "There is nothing to say yet.",
    paper: "On the call sheet",
    missing: (names: string) => `Not used while this is unknown: ${names}.`,
  },
  save: {
    save: "Save",
    saving: "Saving…",
    discard: "Discard",
    unchanged: "Nothing has been changed.",
    stop: (problems: number) =>
      problems === 1
        ? "Change the 1 phrase that may not stand, then save."
        : `Change the ${problems} phrases that may not stand, then save.`,
    readOnly: "This file is read-only, so nothing can be kept in it. Save a copy and open that.",
    saved: (sheet: string) => `Saved in the sheet “${sheet}”. The next call sheet says it.`,
    notSaved: (why: string) => `Not saved. ${why}`,
    changed: "Somebody has edited the sheet meanwhile. It is read again; press Save once more.",
  },
};
export type ScriptEditorWords = typeof en;

const zhCN: ScriptEditorWords = {
  editor: {
    back: "全部话术",
    language: "语言",
    edit: (piece) => `改：${piece}`,
    close: (piece) => `收起：${piece}`,
    empty: "不说这句",
    offerHint: "最多一个",
    insert: "插入",
    insertHint: "插入按顾客填的内容",
    ours: "用回原话",
    leaveOut: "清空就不说这句。",
    needed: "这一句不能省。",
    objections: "她说……的时候",
  },
  findings: {
    replace: "换掉",
    remove: "删掉",
    block: "不能说。",
    warn: "最好别说。",
    info: "留意。",
    say: (better) => `改成：${better}。`,
    count: (findings) => (findings === 0 ? "没有要改的" : `有 ${findings} 处要看`),
  },
  preview: {
    title: "她听到的是",
    client: "说给",
    madeUp: "虚拟的顾客",
    note: (seconds) => `带点线的字来自她那一行。大约 ${seconds} 秒。`,
    noSelling: "现在不能向她推销，邀约这句不说。",
    nothing: "还没有要说的。",
    paper: "回访表上",
    missing: (names) => `缺这些内容时不用：${names}。`,
  },
  save: {
    save: "保存",
    saving: "正在保存……",
    discard: "放弃",
    unchanged: "没有改动。",
    stop: (problems) => `先改掉 ${problems} 处不能用的，才能保存。`,
    readOnly: "文件是只读的，存不进去。请另存一份再打开。",
    saved: (sheet) => `已存到表「${sheet}」。下次做回访表就用它。`,
    notSaved: (why) => `没有保存。${why}`,
    changed: "有人刚改过这张表，正在重新读取，请再按一次保存。",
  },
};

/** What the editor of one script says. */
export function scriptEditorWords(language: Language): ScriptEditorWords {
  return language === "en" ? en : zhCN;
}
