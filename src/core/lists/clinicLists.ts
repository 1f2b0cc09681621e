import { absentBetween } from "./absentBetween";
import { appointments } from "./appointments";
import { birthdays } from "./birthdays";
import type { ClinicList } from "./clinicList";
import { eveningSheet, morningSheet } from "./dailySheets";
import { deposits } from "./deposits";
import { duplicates } from "./duplicates";
import { fileCompleteness, incompleteFiles } from "./fileCompleteness";
import { giftsGiven } from "./giftsGiven";
import { greetings } from "./greetings";
import { holidayCare } from "./holidayCare";
import { keyClients } from "./keyClients";
import type { ListId } from "./listIds";
import { messages } from "./messages";
import { neverContacted } from "./neverContacted";
import { toRepair } from "./toRepair";

const booked = [["appointments.appointmentDate"], ["visits.visitDate", "visits.appointmentStatus"]];
const consent = [["clients.consent"], ["marks.mark"]];
const arrivals = [
  ["visits.visitDate"],
  ["purchases.purchaseDate"],
  ["clients.lastVisitDate"],
  ["appointments.appointmentDate"],
  ["packages.purchaseDate"],
  ["packages.lastVisitDate"],
];

/** Every list: its rule, its columns, and what it needs (L1–L5, L8–L10, L12, R6, R8, D3, K2). */
export const clinicLists: Readonly<Record<ListId, ClinicList>> = {
  messages: { isOfClients: true, columns: ["say"], needs: consent, entries: messages },
  birthdays: {
    isOfClients: true,
    columns: ["birthdayOn", "calendar", "gift", "missing", "consultant"],
    needs: [["clients.birthday"]],
    entries: birthdays,
  },
  deposits: {
    isOfClients: true,
    columns: ["on", "amount", "treatment", "depositStatus", "expiresOn", "ageDays", "consultant"],
    needs: [["deposits.depositDate"], ["deposits.depositAmount"]],
    entries: deposits,
  },
  appointments: {
    isOfClients: true,
    columns: ["on", "time", "treatment", "staff", "state"],
    needs: booked,
    entries: appointments,
  },
  greetings: {
    isOfClients: true,
    columns: ["time", "treatment", "staff", "state", "because"],
    needs: [...booked, ...arrivals],
    entries: greetings,
  },
  morning: {
    isOfClients: true,
    columns: ["what", "time", "treatment", "staff", "state", "reason"],
    needs: [],
    entries: morningSheet,
  },
  evening: {
    isOfClients: true,
    columns: ["what", "time", "treatment", "staff", "state", "reason", "outcome", "nextContactOn"],
    needs: [],
    entries: eveningSheet,
  },
  repair: {
    isOfClients: true,
    columns: ["because", "problem", "sheet", "sheetRow", "cellColumn", "raw", "consultant"],
    needs: [],
    entries: toRepair,
  },
  gifts: {
    isOfClients: true,
    columns: ["on", "what", "treatment", "sessionsGiven", "amount", "consultant"],
    needs: [
      ["purchases.purchaseKind"],
      ["purchases.qtyGift"],
      ["packages.qtyGift"],
      ["packages.rebate"],
    ],
    entries: giftsGiven,
  },
  holiday_care: {
    isOfClients: true,
    columns: ["lastArrivalOn", "treatment", "consultant"],
    needs: consent,
    entries: holidayCare,
  },
  never_contacted: {
    isOfClients: true,
    columns: ["lastArrivalOn", "daysAway", "deals", "spend", "consultant"],
    needs: [["calls.callDate"], ["calls.callOutcome"]],
    entries: neverContacted,
  },
  not_here: {
    isOfClients: true,
    isOfPeriod: true,
    columns: ["lastArrivalOn", "daysAway", "tier", "consultant"],
    needs: arrivals,
    entries: absentBetween,
  },
  completeness: {
    isOfClients: false,
    columns: [
      "groupedBy",
      "group",
      "clients",
      "completeShare",
      "phoneShare",
      "birthdayShare",
      "joinDateShare",
      "sourceShare",
      "needsShare",
      "giftShare",
      "consentShare",
    ],
    needs: [["clients.consultant"], ["clients.store"], ["clients.therapist"]],
    entries: fileCompleteness,
  },
  incomplete_files: {
    isOfClients: true,
    columns: ["missing", "lastArrivalOn", "consultant"],
    needs: [],
    entries: incompleteFiles,
  },
  key_clients: {
    isOfClients: false,
    columns: ["consultant", "clients", "keyClients", "load"],
    needs: [["clients.consultant"], ["clients.therapist"], ["visits.consultant"]],
    entries: keyClients,
  },
  duplicates: {
    isOfClients: true,
    columns: ["because", "other"],
    needs: [],
    entries: duplicates,
  },
};
