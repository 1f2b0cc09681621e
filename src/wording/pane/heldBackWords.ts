import type { Language } from "../../core/clients/language";

const en = {
  marked: (by: string, on: string | undefined) =>
    ["Marked", ...(by === "" ? [] : [`by ${by}`]), ...(on === undefined ? [] : [`on ${on}`])].join(
      " ",
    ) + ".",
  onFile: "It is noted in the client file.",
  neverAsked: "Nobody has asked her, and Set-up says: care only.",
  saidNo: "The client file says that she wants no offers.",
  noOfferUntil: (on: string) => `No offer up to ${on}, after her treatment.`,
  minor: "By the birthday on file she is a minor.",
  logged: (said: string) => `${said[0]?.toUpperCase() ?? ""}${said.slice(1)}.`,
  notBefore: (on: string) => `Not before ${on}.`,
  booked: (on: string) => `She is booked for ${on}.`,
  reached: (on: string, again: string) => `Last spoken to on ${on}; again from ${again}.`,
  tried: (on: string, again: string) => `Last tried on ${on}; again from ${again}.`,
  sharedCall: (name: string) => `${name} is called on the same number, for both.`,
  separator: " ",
};

const zhCN: typeof en = {
  marked: (by, on) => `${on === undefined ? "" : `${on} `}${by === "" ? "已标记" : `${by}标记`}。`,
  onFile: "顾客档案里有记录。",
  neverAsked: "还没有问过她，设置里选的是只为关怀联系。",
  saidNo: "顾客档案里写着不要推荐。",
  noOfferUntil: (on) => `做完项目后，到 ${on} 为止不推荐。`,
  minor: "按档案里的生日，她未成年。",
  logged: (said) => `${said}。`,
  notBefore: (on) => `不早于 ${on}。`,
  booked: (on) => `已约 ${on}。`,
  reached: (on, again) => `${on} 联系上过，${again} 起可以再打。`,
  tried: (on, again) => `${on} 打过没接通，${again} 起可以再打。`,
  sharedCall: (name) => `同一号码打给${name}，一起说。`,
  separator: "",
};

/** The facts behind a guardrail that holds a client back. */
export function heldBackWords(language: Language): typeof en {
  return language === "zh-CN" ? zhCN : en;
}

export type HeldBackWords = typeof en;
