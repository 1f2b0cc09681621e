import type { counted as model } from "../en/counted";

export const counted: typeof model = {
  clients: "位顾客",
  repeaters: "位复购顾客",
  returns: "位回来的顾客",
  spenders: "位有消费金额的顾客",
  weeks: "周",
  trials: "次",
  answers: "份回答",
  days: "天",
};
