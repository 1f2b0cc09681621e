import type { Day } from "../../../src/core/calendar/day";
import { weekday } from "../../../src/core/calendar/day";
import { dayOn } from "../asOf";
import type { Locale, SampleStaff } from "../life/life";
import { randomFrom } from "../random";

const firstNames = (
  "Emma Olivia Ava Sophia Isabella Mia Charlotte Amelia Harper Evelyn Abigail Emily Ella Grace " +
  "Chloe Victoria Riley Aria Lily Nora Hannah Lillian Addison Layla Brooke Zoe Stella Hazel " +
  "Jessica Ashley Amanda Sarah Brittany Melissa Nicole Stephanie Heather Lauren Megan Rachel " +
  "Jennifer Michelle Angela Kimberly Lisa Karen Susan Linda Patricia Diane Denise Monica Teresa"
).split(" ");
const menNames = "Michael David James Daniel Kevin Brian Jason Mark Steven Eric".split(" ");
const lastNames = (
  "Whitfield Sandoval Marlowe Petrov Okafor Lindqvist Delgado Brennan Castellano Huang Nakamura " +
  "Ferrante Goldberg Kowalski Abernathy Villanueva Thornton Mercado Hollis Pruitt Langley Osborne " +
  "Sutherland Rinaldi Beckett Calloway Dempsey Eastman Fairchild Garner Hathaway Ingram Jacoby " +
  "Keller Lockwood Maddox Norwood Ortega Pacheco Quinlan Ramsey Salazar Tanner Underhill Vance " +
  "Westbrook Yates Zimmer Ashford Bellamy Carver Donnelly Ellison Foley Greer Holt"
).split(" ");
const areaCodes = ["312", "773", "872", "630", "847", "708", "224", "331", "262", "414"];

export const enStaff: readonly SampleStaff[] = [
  worker("Dana Reyes", "manager", dayOn(2018, 5, 1), { offDay: 7 }),
  worker("Kelly Marsh", "consultant", dayOn(2021, 1, 11), { offDay: 7, quota: 40 }),
  worker("Priya Nair", "consultant", dayOn(2022, 8, 1), { offDay: 2, quota: 35 }),
  worker("Tess Moran", "consultant", dayOn(2020, 4, 6), { offDay: 3, leftOn: dayOn(2026, 5, 29) }),
  worker("Joy Alvarez", "therapist", dayOn(2019, 9, 3), { offDay: 2 }),
  worker("Mina Cho", "therapist", dayOn(2021, 2, 1), { offDay: 4 }),
  worker("Robin Kade", "therapist", dayOn(2022, 6, 13), { offDay: 5, leftOn: dayOn(2026, 8, 14) }),
  worker("Sage Whitlock", "therapist", dayOn(2026, 8, 17), { offDay: 3 }),
  worker("Dr. Amy Feld", "doctor", dayOn(2018, 5, 1), { offDay: 5 }),
  worker("Cory (front desk)", "frontDesk", dayOn(2023, 10, 2), { offDay: 6 }),
];

function worker(
  name: string,
  role: SampleStaff["role"],
  joinedOn: Day,
  rest: Omit<SampleStaff, "name" | "role" | "joinedOn">,
): SampleStaff {
  return { name, role, joinedOn, ...rest };
}

/** A med spa near Chicago, closed on Mondays. */
export const enLocale: Locale = {
  language: "en",
  seed: 555_0100,
  staff: enStaff,
  person: enPerson,
  sources: ["Referral", "Google", "Instagram", "Yelp", "Walk-in", "Groupon", "Facebook", "Website"],
  tags: ["VIP", "Sensitive skin", "Student", "Bride", "Weekends only", "Price shopper", "New mom"],
  needs: ["Fine lines", "Melasma", "Acne scars", "Volume loss", "Jawline", "Sun spots", "Redness"],
  remarks: [
    "Numbing cream 30 min before",
    "Always runs late",
    "Text only during work hours",
    "Prefers room 2",
    "Brings her sister along",
    "Needs superbill for HSA",
    "Allergic to lidocaine - see chart",
    "Moved to the suburbs, comes on Saturdays",
    "Asked about wedding package",
    "Tips in cash",
  ],
  levels: ["Standard", "Silver", "Gold", "Platinum"],
  topUps: [500, 1000, 1500, 2500],
  deposit: 100,
  open: (on) => weekday(on) !== 1 && !holidays.includes(on),
  doNotContact: ["Do not call", "DNC", "Do not contact"],
};

const holidays = [dayOn(2024, 11, 28), dayOn(2024, 12, 25), dayOn(2025, 1, 1), dayOn(2025, 7, 4)]
  .concat([dayOn(2025, 11, 27), dayOn(2025, 12, 25), dayOn(2026, 1, 1), dayOn(2026, 7, 4)])
  .concat([dayOn(2026, 11, 26)]);

/** Numbers 555-0100 to 555-0199 of ten area codes: each person her own, and nobody's telephone. */
function enPerson(no: number): ReturnType<Locale["person"]> {
  const random = randomFrom(3_000_000 + no * 37);
  const man = random.chance(0.1);
  const first = random.pick(man ? menNames : firstNames);
  const last = random.pick(lastNames);
  const place = (no * 389) % 1000;
  const code = areaCodes[Math.floor(place / 100)] ?? "312";
  return {
    name: `${first} ${last}`,
    called: random.chance(0.6) ? `${first} ${last.slice(0, 1)}.` : first,
    gender: man ? "M" : "F",
    phone: `${code}55501${String(place % 100).padStart(2, "0")}`,
    wechat: undefined,
  };
}
