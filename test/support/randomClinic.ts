import fc from "fast-check";
import {
  appointmentStatuses,
  callOutcomes,
  clientMarks,
  deals,
  depositStatuses,
  purchaseKinds,
  staffRoles,
  visitKinds,
} from "../../src/core/clients/codes";
import { isoDay, type Day } from "../../src/core/calendar/day";
import { day } from "./day";
import type { TestClinic } from "./clinic";

/** The day random clinics are asked about; their rows lie up to two years before and a bit after. */
export const randomAsOf = "2026-03-20";

const nothing = fc.constant(undefined);

/** A cell that is filled more often than not; blank cells are what real sheets are full of. */
function maybe<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: nothing });
}

/** A column the sheet has in some clinics only. */
function rarely<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ weight: 1, arbitrary: value }, { weight: 3, arbitrary: nothing });
}

const asOf = day(randomAsOf);
/** Boundary days of the rules come up often. */
const boundaryDays = [0, 1, 2, 3, 6, 7, 14, 21, 28, 30, 60, 89, 90, 179, 180, 365, -1, -7, -40];
const someDay = fc
  .oneof(fc.constantFrom(...boundaryDays), fc.integer({ min: -60, max: 760 }))
  .map((daysAgo) => isoDay((asOf - daysAgo) as Day));

const names = ["王芳", "李娜", "王姐", "陈静", "Anna Lee", "小周", "刘洋", "赵敏", "孙丽", "吴倩"];
const phones = Array.from({ length: 8 }, (_, place) => `+861380000111${place}`);
const treatments = ["玻尿酸", "光子", "面部清洁", "产后修复", "瘦脸针", "嫩肤", "洗脸", "假体"];
const notes = ["发烧", "看不清", "睡不好", "有点烫", "很满意"];
const staffNames = ["小李", "小张", "店长王", "护士陈"];

const who = {
  name: maybe(fc.constantFrom(...names)),
  phone: maybe(fc.constantFrom(...phones)),
  clientId: rarely(fc.constantFrom("A001", "A002", "A003", "A004")),
};
const treatment = maybe(fc.constantFrom(...treatments));
const cents = maybe(fc.integer({ min: 0, max: 2_000_000 }));
const sessions = maybe(fc.integer({ min: 0, max: 10 }));
const colleague = maybe(fc.constantFrom(...staffNames));

/** Drops what is undefined: a column exists only where some row names it. */
function rows<Row extends object>(row: fc.Arbitrary<Row>, most: number): fc.Arbitrary<Row[]> {
  return fc.array(
    row.map((cells) => withoutBlanks(cells)),
    { maxLength: most },
  );
}

function withoutBlanks<Row extends object>(cells: Row): Row {
  const filled = Object.entries(cells).filter(([, cell]) => cell !== undefined);
  return Object.fromEntries(filled) as Row;
}

const clientRow = fc.record({
  ...who,
  wechat: rarely(fc.constantFrom("wx1", "wx2")),
  birthday: rarely(
    fc.record({
      calendar: fc.constantFrom("solar" as const, "lunar" as const),
      month: fc.integer({ min: 1, max: 12 }),
      dayOfMonth: fc.integer({ min: 1, max: 30 }),
    }),
  ),
  consultant: colleague,
  therapist: rarely(fc.constantFrom(...staffNames)),
  complaint: rarely(fc.boolean()),
  neglected: rarely(fc.boolean()),
  parked: rarely(fc.boolean()),
  doNotContact: rarely(fc.constantFrom(0, 1, 2, 3, 9)),
  consent: rarely(fc.boolean()),
  lastVisitDate: rarely(someDay),
  treatmentDate: rarely(someDay),
  item: rarely(fc.constantFrom(...treatments)),
  referrer: rarely(fc.constantFrom(...names)),
  dueDateBaby: rarely(someDay),
  deliveryDate: rarely(someDay),
  rebate: rarely(fc.integer({ min: 0, max: 90_000 })),
  remarks: rarely(fc.constantFrom(...notes)),
  cardBalance: rarely(fc.integer({ min: 0, max: 90_000 })),
  qtyRemaining: rarely(fc.integer({ min: 0, max: 3 })),
});

const callRow = fc.record({
  ...who,
  callDate: maybe(someDay),
  caller: colleague,
  callType: rarely(
    fc.constantFrom("birthday", "dormant_able", "postop_d1", "expiring", "handover_1", "回访"),
  ),
  callOutcome: maybe(fc.constantFrom(...callOutcomes)),
  nextContactDate: rarely(someDay),
  callNotes: rarely(fc.constantFrom(...notes)),
});

const markRow = fc.record({
  ...who,
  mark: fc.constantFrom(...clientMarks.slice(0, 8)),
  value: rarely(fc.constantFrom("yes", "no", "小李", "phone", "message")),
  markedOn: maybe(someDay),
  until: rarely(someDay),
});

const handoverRow = fc.record({
  ...who,
  handedFrom: maybe(fc.constantFrom(...staffNames)),
  handedTo: maybe(fc.constantFrom(...staffNames)),
  handedOn: maybe(someDay),
});

const goalRow = fc.record({
  ...who,
  stageGoal: rarely(fc.constantFrom("不再起皮")),
  checkOn: maybe(someDay),
  goalResult: rarely(fc.constantFrom("好了")),
});

/** A small clinic that keeps any of the eight kinds, with gaps, duplicates, and shared numbers. */
export const randomClinic: fc.Arbitrary<TestClinic> = fc
  .record({
    clients: maybe(rows(clientRow, 14)),
    purchases: maybe(
      rows(
        fc.record({
          ...who,
          purchaseDate: maybe(someDay),
          item: treatment,
          amount: cents,
          qtyBought: rarely(fc.integer({ min: 1, max: 10 })),
          consultant: colleague,
          purchaseKind: rarely(fc.constantFrom(...purchaseKinds)),
          deal: rarely(fc.constantFrom(...deals)),
        }),
        20,
      ),
    ),
    visits: maybe(
      rows(
        fc.record({
          ...who,
          visitDate: maybe(someDay),
          item: treatment,
          therapist: colleague,
          visitKind: rarely(fc.constantFrom(...visitKinds)),
          deal: rarely(fc.constantFrom(...deals)),
          appointmentStatus: rarely(fc.constantFrom(...appointmentStatuses)),
          treatmentDate: rarely(someDay),
        }),
        20,
      ),
    ),
    packages: maybe(
      rows(
        fc.record({
          ...who,
          item: treatment,
          purchaseDate: maybe(someDay),
          qtyBought: sessions,
          qtyUsed: sessions,
          qtyRemaining: rarely(fc.integer({ min: 0, max: 3 })),
          lastVisitDate: rarely(someDay),
          expiryDate: rarely(someDay),
          paid: cents,
        }),
        8,
      ),
    ),
    deposits: maybe(
      rows(
        fc.record({
          ...who,
          depositDate: maybe(someDay),
          depositAmount: cents,
          depositStatus: rarely(fc.constantFrom(...depositStatuses)),
        }),
        5,
      ),
    ),
    appointments: maybe(
      rows(
        fc.record({
          ...who,
          appointmentDate: maybe(someDay),
          appointmentTime: rarely(fc.integer({ min: 540, max: 1200 })),
          item: treatment,
          therapist: rarely(fc.constantFrom(...staffNames)),
          appointmentStatus: maybe(fc.constantFrom(...appointmentStatuses)),
          arrived: rarely(fc.boolean()),
        }),
        10,
      ),
    ),
    calls: maybe(rows(callRow, 20)),
    staff: rarely(
      rows(
        fc.record({
          name: fc.constantFrom(...staffNames),
          staffRole: maybe(fc.constantFrom(...staffRoles)),
          leftOn: rarely(someDay),
          offDays: rarely(fc.constantFrom("周五", "Mon", "2026-03-20")),
          dailyQuota: rarely(fc.integer({ min: 0, max: 3 })),
        }),
        5,
      ),
    ),
    marks: rarely(rows(markRow, 6)),
    handovers: rarely(rows(handoverRow, 4)),
    goals: rarely(rows(goalRow, 4)),
    invitations: rarely(
      rows(
        fc.record({
          ...who,
          campaignName: rarely(fc.constantFrom("May", "June")),
          campaignFrom: rarely(someDay),
          campaignTo: rarely(someDay),
          campaignLevel: rarely(fc.integer({ min: 1, max: 3 })),
          invitedBy: colleague,
          invitedOn: maybe(someDay),
        }),
        8,
      ),
    ),
  })
  .map((clinic) => withoutBlanks(clinic) as TestClinic);
