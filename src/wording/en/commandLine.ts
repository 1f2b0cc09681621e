/** What the command line says, on stderr; stdout stays clean for the answer. */
export const commandLine = {
  usage: `Clinic Recall: who is called today, from the workbook the clinic already keeps.

  call-sheet <workbook.xlsx>   write a copy of the workbook with today's call sheet in it
  read <workbook.xlsx>         show what was understood: sheets, columns, records, rows left out
  list <list> <workbook.xlsx>  write a copy with one list in it: messages, birthdays, deposits,
                               appointments, greetings, morning, evening, repair, gifts, holiday_care,
                               never_contacted, not_here, completeness, incomplete_files, key_clients,
                               duplicates, expectations, experience_map, scripts
  handover <workbook.xlsx>     write a copy with a plan for the clients of those who leave
  campaign <workbook.xlsx>     write a copy with whom a campaign invites; --json shows its size first
  freeze <workbook.xlsx>       write a copy with our formulas turned into values

Options of some commands
  --from, --to 2026-11-30      list, campaign: first and last day, both included
  --leaving Kelly,Priya        handover: who leaves; left out, who has left by the staff sheet
  --name, --need filler        campaign: what it is called, and the treatment or category it is about
  --reach strong,broad,weak    campaign: who named or had it, who asked or paid, who may like it
  --level 1|2|3                campaign: call, monthly event, big event

Options
  --as-of 2026-11-21     the day asked about; today when left out
  --now 09:30            the time, for reminders shortly before and after an appointment
  --out file.xlsx        where the copy goes; beside the workbook when left out
  --lang zh-CN|en        language of the sheet and of these messages
  --region CN|TW|HK|US|GB|other
                         where the clinic is: dates, phone numbers, currency
  --settings file.json   settings to use instead of those kept in the workbook
  --write-settings       keep the settings in the copy
  --json                 print the answer as JSON; writes no workbook unless --out is given
  --help                 show this

Nothing is ever written into the workbook itself.`,
  seeHelp: "Type --help to see what can be asked.",
  unknownCommand: (raw: string) =>
    raw === ""
      ? "No command was given. Type call-sheet, then the workbook; --help shows the others."
      : `There is no command “${raw}”. Type call-sheet, then the workbook; --help shows the others.`,
  unknownList: (raw: string) =>
    raw === ""
      ? "No list was named. Type list, then its name, then the workbook."
      : `There is no list “${raw}”. Type list, then a name from --help, then the workbook.`,
  foreignOption: (option: string, command: string) =>
    `--${option} does not go with ${command}. Leave it out.`,
  unknownOption: (raw: string) => `“${raw}” is not an option, or lacks its value.`,
  noFile: (command: string) => `No workbook was given. Type ${command}, then the workbook’s name.`,
  extraFile: (raw: string) => `“${raw}” is one file too many. Give one workbook at a time.`,
  badValue: {
    day: (raw: string) =>
      `“${raw}” is no day that fits. Write it like 2026-11-21, the first day first.`,
    reach: (raw: string) =>
      `“${raw}” is not a reach. Write strong, broad, weak, or several of them.`,
    level: (raw: string) => `“${raw}” is not a level. Write 1, 2 or 3.`,
    "as-of": (raw: string) => `“${raw}” is not a day. Write it like 2026-11-21.`,
    now: (raw: string) => `“${raw}” is not a time of day. Write it like 09:30.`,
    lang: (raw: string) => `There is no language “${raw}”. Write zh-CN or en.`,
    region: (raw: string) => `“${raw}” is not a region we know. Write CN, TW, HK, US, GB or other.`,
    other: (option: string, raw: string) => `“${raw}” does not fit --${option}. Check it.`,
  },
  inputMissing: (file: string) => `There is no file “${file}”. Check its name and folder.`,
  inputUnreadable: (file: string) =>
    `“${file}” cannot be opened. Close it elsewhere, or check that you may read it.`,
  inputIsFolder: (file: string) => `“${file}” is a folder. Give the workbook in it.`,
  outputIsInput:
    "The copy would overwrite the workbook itself. Give --out another name, or leave it out.",
  outputUnwritable: (file: string) =>
    `“${file}” cannot be written. Check the folder, and close the file if it is open.`,
  settingsUnreadable: (file: string) =>
    `The settings in “${file}” cannot be read. Check that it is JSON as --write-settings keeps it.`,
  settingsWrong: (place: string) =>
    `The setting “${place}” has a value that does not fit. Correct it or take it out.`,
  workbookSettingsUnreadable:
    "The settings kept in the workbook cannot be read, so they were not used. Keep new ones with --write-settings.",
  newestRowIsOld: (newest: string, days: number, asOf: string) =>
    `The newest row is of ${newest}, ${days} days before ${asOf}. Check the day asked about, ` +
    "or whether a newer workbook should be used.",
  rowsListed: (listed: number, rows: number) =>
    `${listed} of ${rows} rows were left out and are listed with the reason.`,
  calls: (calls: number, waiting: number) =>
    waiting === 0 ? `${calls} to call.` : `${calls} to call, ${waiting} waiting.`,
  written: (file: string) => `Written: ${file}`,
  frozen: (formulas: number) =>
    formulas === 0
      ? "No formula of ours was found: the copy is the same."
      : `${formulas} ${formulas === 1 ? "formula is" : "formulas are"} a value now.`,
  keptFormulas: (formulas: number, cells: string) =>
    `${formulas} of our formulas had no answer yet and stay formulas: ${cells}. ` +
    "Open the workbook in Excel with the add-in, save it, and try again.",
  nobodyLeaves: "Nobody is known to leave. Say who with --leaving, or note it in the staff sheet.",
  unknownStaff: (name: string) =>
    `Nobody called “${name}” looks after a client in this workbook. Check the name.`,
  noNeed: "A campaign needs --need: the treatment or category it is about.",
  noClientsFound: "No sheet with clients was found. Check that a sheet has a column for names.",
  failed: "The work could not be finished. Nothing was written.",
};
