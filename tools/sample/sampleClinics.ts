import { clinicEn } from "./en/clinicEn";
import { clinicZh } from "./zh/clinicZh";

/** The sample workbooks by file name; the same call gives the same bytes. */
export const sampleClinics = {
  "clinic-zh.xlsx": clinicZh,
  "clinic-en.xlsx": clinicEn,
} as const;
