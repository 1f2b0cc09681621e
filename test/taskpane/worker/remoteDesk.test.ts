import { MessageChannel } from "node:worker_threads";

import type { DeskPort } from "../../../src/taskpane/worker/deskMessages";
import { remoteDesk } from "../../../src/taskpane/worker/remoteDesk";
import { serveDesk } from "../../../src/taskpane/worker/serveDesk";
import { createClinicDesk } from "../../../src/workflow/desk/createClinicDesk";
import type { ClinicDesk } from "../../../src/workflow/desk/clinicDesk";
import { noSettings } from "../../../src/workflow/settings";
import { day } from "../../support/day";
import { deskWith } from "../../support/deskWorkbook";
import { workbookOf } from "../../support/workbook";

const workbook = workbookOf([
  {
    name: "顾客",
    rows: [
      ["卡号", "姓名", "手机", "咨询师", "最后到店", "卡余额"],
      ["A1", "王芳", "13800001111", "周琳", "2026-01-02", 1980],
      ["A2", "李敏", "13800002222", "陈悦", "2026-02-02", null],
    ],
  },
]);

/** Two ends of a real channel: whatever crosses is copied as it is between page and worker. */
function farDesk(): { readonly desk: ClinicDesk; readonly close: () => void } {
  const { port1, port2 } = new MessageChannel();
  serveDesk(createClinicDesk(), port2 as unknown as DeskPort);
  const { desk } = remoteDesk(port1 as unknown as DeskPort);
  port1.start();
  port2.start();
  return { desk, close: () => port1.close() };
}

describe("a desk at the other end of a port", () => {
  it("answers every question as the desk itself does", async () => {
    const far = farDesk();
    const { desk, overview } = await deskWith(workbook, { asOf: "2026-11-21" });
    const { overview: farOverview } = await deskWith(workbook, { asOf: "2026-11-21" }, far.desk);
    expect(farOverview).toEqual(overview);
    expect(await far.desk.card(0)).toEqual(await desk.card(0));
    expect(await far.desk.find("wf", 5)).toEqual(await desk.find("wf", 5));
    expect(await far.desk.planCallSheet()).toEqual(await desk.planCallSheet());
    expect(await far.desk.planReversal("no such entry")).toEqual(
      await desk.planReversal("no such entry"),
    );
    far.close();
  });

  it("tells how far the judging is", async () => {
    const far = farDesk();
    await deskWith(workbook, { asOf: "2026-11-21" }, far.desk);
    const stages: string[] = [];
    await far.desk.judge(
      { asOf: day("2026-11-21"), settings: noSettings, displayLanguage: "en" },
      (stage) => stages.push(stage),
    );
    expect(stages).toEqual(["intake", "matching", "summaries", "plan"]);
    far.close();
  });

  it("raises here what was raised there, and then goes on", async () => {
    const far = farDesk();
    await expect(far.desk.card(0)).rejects.toMatchObject({
      name: "RangeError",
      stack: expect.stringMatching(/^RangeError\n.*createClinicDesk/) as string,
    });
    await expect(far.desk.settingsPart(noSettings)).resolves.toContain("urn:clinic-recall");
    far.close();
  });

  it("keeps to itself what an error says: it may quote a client's cell", async () => {
    const { port1, port2 } = new MessageChannel();
    const quoting = {
      card: () => Promise.reject(new SyntaxError('"王芳 13800001111" is no JSON')),
    };
    serveDesk(quoting as unknown as ClinicDesk, port2 as unknown as DeskPort);
    const { desk } = remoteDesk(port1 as unknown as DeskPort);
    port1.start();
    port2.start();
    const told: unknown = await desk.card(0).catch((error: unknown) => error);
    expect(told).toMatchObject({ name: "SyntaxError" });
    expect(String((told as Error).stack) + (told as Error).message).not.toMatch(/王芳|13800001111/);
    port1.close();
  });

  it("fails what waits, and what is asked later, when it is lost", async () => {
    const { port1 } = new MessageChannel();
    const { desk, lose } = remoteDesk(port1 as unknown as DeskPort);
    const waiting = desk.card(0);
    lose(new Error("the worker stopped"));
    await expect(waiting).rejects.toThrow("the worker stopped");
    await expect(desk.card(1)).rejects.toThrow("the worker stopped");
    port1.close();
  });
});
