import { ago, ahead, caseOf, her } from "../../support/clientCase";
import { day } from "../../support/day";

describe("one client's case", () => {
  it("counts the days since her last arrival", () => {
    const { lastArrivalOn, daysAway } = caseOf({ visits: [{ ...her, visitDate: ago(7) }] });
    expect({ lastArrivalOn, daysAway }).toEqual({ lastArrivalOn: day(ago(7)), daysAway: 7 });
  });

  it("counts none for a client who was never here", () => {
    const { lastArrivalOn, daysAway } = caseOf({ clients: [her] });
    expect({ lastArrivalOn, daysAway }).toEqual({ lastArrivalOn: undefined, daysAway: undefined });
  });

  it("takes her own rows and nobody else's", () => {
    const other = { name: "李娜" };
    const { contacts, bookings, courses } = caseOf({
      calls: [
        { ...other, callDate: ago(1) },
        { ...her, callDate: ago(2) },
      ],
      appointments: [
        { ...other, appointmentDate: ahead(1) },
        { ...her, appointmentDate: ahead(2) },
      ],
      packages: [
        { ...other, qtyRemaining: 1 },
        { ...her, qtyRemaining: 2 },
      ],
    });
    expect([contacts.log.length, bookings.length, courses.length]).toEqual([1, 1, 1]);
    expect([contacts.lastOn, bookings[0]?.on, courses[0]?.left]).toEqual([
      day(ago(2)),
      day(ahead(2)),
      2,
    ]);
  });

  it("leaves out a course that is not yet bought", () => {
    const { courses } = caseOf({
      packages: [
        { ...her, purchaseDate: ahead(1), qtyRemaining: 9 },
        { ...her, purchaseDate: ago(0), qtyRemaining: 5 },
      ],
    });
    expect(courses.map(({ left }) => left)).toEqual([5]);
  });
});
