/** What the clinic sells; names are those of the trade, prices invented. */
export interface Treatment {
  readonly zh: string;
  readonly en: string;
  readonly category: { readonly zh: string; readonly en: string };
  /** One session, in whole yuan and whole dollars. */
  readonly single: { readonly zh: number; readonly en: number };
  /** A course of so many sessions and its price; absent where none is sold. */
  readonly course?: { readonly sessions: number; readonly zh: number; readonly en: number };
  /** Days until the same client does it again. */
  readonly gapDays: readonly [number, number];
}

const skin = { zh: "皮肤管理", en: "Facials" };
const light = { zh: "光电", en: "Laser" };
const injected = { zh: "注射", en: "Injectables" };
const lifting = { zh: "抗衰", en: "Lifting" };
const surgery = { zh: "手术", en: "Procedures" };
const body = { zh: "身体", en: "Body" };

export const treatments = {
  hydrafacial: {
    zh: "小气泡",
    en: "HydraFacial",
    category: skin,
    single: { zh: 198, en: 199 },
    course: { sessions: 10, zh: 1680, en: 1590 },
    gapDays: [20, 32],
  },
  facial: {
    zh: "补水护理",
    en: "Signature Facial",
    category: skin,
    single: { zh: 168, en: 135 },
    course: { sessions: 10, zh: 1380, en: 1080 },
    gapDays: [12, 22],
  },
  peel: {
    zh: "果酸换肤",
    en: "Chemical Peel",
    category: skin,
    single: { zh: 480, en: 165 },
    course: { sessions: 6, zh: 2280, en: 840 },
    gapDays: [24, 35],
  },
  neck: {
    zh: "肩颈护理",
    en: "Massage",
    category: body,
    single: { zh: 158, en: 110 },
    course: { sessions: 12, zh: 1580, en: 1100 },
    gapDays: [9, 16],
  },
  ipl: {
    zh: "光子嫩肤",
    en: "IPL",
    category: light,
    single: { zh: 880, en: 350 },
    course: { sessions: 5, zh: 3980, en: 1450 },
    gapDays: [27, 36],
  },
  pico: {
    zh: "皮秒",
    en: "Pico Laser",
    category: light,
    single: { zh: 1980, en: 420 },
    course: { sessions: 3, zh: 5400, en: 1100 },
    gapDays: [38, 62],
  },
  hair: {
    zh: "激光脱毛",
    en: "Laser Hair Removal",
    category: light,
    single: { zh: 380, en: 180 },
    course: { sessions: 8, zh: 2680, en: 1200 },
    gapDays: [30, 46],
  },
  booster: {
    zh: "水光针",
    en: "Skin Booster",
    category: injected,
    single: { zh: 1280, en: 480 },
    course: { sessions: 3, zh: 3580, en: 1290 },
    gapDays: [28, 36],
  },
  needling: {
    zh: "黄金微针",
    en: "RF Microneedling",
    category: light,
    single: { zh: 2980, en: 750 },
    course: { sessions: 3, zh: 7980, en: 1950 },
    gapDays: [30, 45],
  },
  botox: {
    zh: "除皱针",
    en: "Botox",
    category: injected,
    single: { zh: 2180, en: 420 },
    gapDays: [110, 165],
  },
  masseter: {
    zh: "瘦脸针",
    en: "Masseter Botox",
    category: injected,
    single: { zh: 1880, en: 560 },
    gapDays: [130, 190],
  },
  filler: {
    zh: "玻尿酸",
    en: "Dermal Filler",
    category: injected,
    single: { zh: 3980, en: 780 },
    gapDays: [210, 300],
  },
  lips: {
    zh: "丰唇",
    en: "Lip Filler",
    category: injected,
    single: { zh: 2980, en: 690 },
    gapDays: [170, 250],
  },
  thermage: {
    zh: "热玛吉",
    en: "Thermage",
    category: lifting,
    single: { zh: 19800, en: 2800 },
    gapDays: [370, 430],
  },
  hifu: {
    zh: "超声炮",
    en: "Ultherapy",
    category: lifting,
    single: { zh: 12800, en: 2400 },
    gapDays: [365, 420],
  },
  eyelid: {
    zh: "双眼皮",
    en: "Upper Bleph",
    category: surgery,
    single: { zh: 9800, en: 3900 },
    gapDays: [900, 999],
  },
  eyebag: {
    zh: "祛眼袋",
    en: "Lower Bleph",
    category: surgery,
    single: { zh: 12800, en: 4500 },
    gapDays: [900, 999],
  },
  nose: {
    zh: "隆鼻",
    en: "Nose Filler",
    category: surgery,
    single: { zh: 26800, en: 900 },
    gapDays: [900, 999],
  },
  lipo: {
    zh: "吸脂",
    en: "Liposuction",
    category: surgery,
    single: { zh: 28800, en: 6800 },
    gapDays: [900, 999],
  },
  threads: {
    zh: "线雕",
    en: "Thread Lift",
    category: surgery,
    single: { zh: 15800, en: 2600 },
    gapDays: [400, 500],
  },
} as const satisfies Record<string, Treatment>;

export type TreatmentId = keyof typeof treatments;

export function treatmentOf(id: TreatmentId): Treatment {
  return treatments[id];
}
