import type { AbsenceCauseCode, CallOutcome, ClientMark } from "../../core/clients/codes";

/** O1: how a contact attempt ended. */
export const outcomes: Readonly<Record<CallOutcome, string>> = {
  reached: "Reached",
  no_answer: "No answer",
  unreachable: "Unreachable",
  busy: "Busy",
  hung_up: "Hung up",
  declined_call: "Declined the call",
  callback: "Call back",
  appointment: "Appointment made",
  considering: "Considering",
  not_now: "Not now",
  not_interested: "Not interested",
  moved_to_wechat: "Moved to WeChat",
  complaint: "Complaint",
  do_not_contact: "Do not contact",
  wrong_number: "Wrong number",
  invalid_number: "Number not in service",
  medical_escalation: "Passed to the doctor",
  hold: "On hold",
  escalated: "Passed to the manager",
  closed_deceased: "Close the file",
};

/** O3: why a client stayed away. */
export const absenceCauses: Readonly<Record<AbsenceCauseCode, string>> = {
  not_professional: "Not professional enough",
  weak_relation: "Too little contact",
  no_effect: "No effect",
  too_salesy: "Too much selling",
  other: "Other",
};

/** K5, C7: what a manager can decide about one client. */
export const marks: Readonly<Record<ClientMark, string>> = {
  reactivate: "Reactivate",
  park: "Park",
  neglected: "Neglected by us",
  do_not_contact: "Do not contact",
  consent: "Consent",
  owner: "Owner",
  red_flag_closed: "Red flag closed",
  complaint_closed: "Complaint closed",
  same_person: "Same person",
  not_the_same_person: "Not the same person",
  added_today: "Added today",
  taken_off: "Taken off today",
  handed_to: "Handed to",
  not_before: "Not before",
};
