import { ago, ahead } from "../../support/clientCase";
import { listRows } from "../../support/listRows";

describe("L4 appointments", () => {
  it("reach two weeks back and two ahead, and say what nobody noted", () => {
    const days = [ago(15), ago(14), ago(0), ahead(14), ahead(15)];
    const appointments = days.map((appointmentDate, place) => ({
      name: `约${place}`,
      appointmentDate,
      therapist: "小云",
    }));
    const clients = appointments.map(({ name }) => ({ name }));
    const told = listRows("appointments", { clients, appointments });
    expect(told.map(({ name, values }) => [name, values.state, values.staff])).toEqual([
      ["约1", "not_noted", "小云"],
      ["约2", "open", "小云"],
      ["约3", "open", "小云"],
    ]);
  });
});
