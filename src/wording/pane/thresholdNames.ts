import type { Language } from "../../core/clients/language";
import { thresholdNamesEn } from "./thresholdNamesEn";
import { thresholdNamesZhCN } from "./thresholdNamesZhCN";

/** What each number of the policy decides; with the number and its unit it reads as one line. */
export function thresholdNames(language: Language): typeof thresholdNamesEn {
  return language === "zh-CN" ? thresholdNamesZhCN : thresholdNamesEn;
}
