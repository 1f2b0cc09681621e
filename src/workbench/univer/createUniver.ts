import { LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionsEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionsZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import {
  AddRangeProtectionFromSheetBarCommand,
  ChangeSheetProtectionFromSheetBarCommand,
  DeleteWorksheetProtectionFormSheetBarCommand,
  UniverSheetsCorePreset,
  ViewSheetPermissionFromSheetBarCommand,
} from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import filterZh from "@univerjs/preset-sheets-filter/locales/zh-CN";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sortEn from "@univerjs/preset-sheets-sort/locales/en-US";
import sortZh from "@univerjs/preset-sheets-sort/locales/zh-CN";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableZh from "@univerjs/preset-sheets-table/locales/zh-CN";

export type PageLanguage = "en" | "zh-CN";

/** A spreadsheet without a workbook in it yet. */
export interface EmptyUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

const localeOf = { en: LocaleType.EN_US, "zh-CN": LocaleType.ZH_CN } as const;

/** Univer's own protection of sheets and ranges, of which Excel and the workbook know nothing. */
const ownProtection = [
  "sheet.contextMenu.permission",
  AddRangeProtectionFromSheetBarCommand.id,
  ChangeSheetProtectionFromSheetBarCommand.id,
  DeleteWorksheetProtectionFormSheetBarCommand.id,
  ViewSheetPermissionFromSheetBarCommand.id,
];

/**
 * Makes the spreadsheet of the page: grid, formula bar and sheet tabs. Its own ribbon stays away,
 * because the page has one like Excel's.
 *
 * @param container - empty; the spreadsheet fills it
 */
export function createUniver(container: HTMLElement, language: PageLanguage): EmptyUniver {
  const univer = new Univer({
    locale: localeOf[language],
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreEn,
        tableEn,
        filterEn,
        sortEn,
        validationEn,
        conditionsEn,
      ),
      [LocaleType.ZH_CN]: mergeLocales(
        coreZh,
        tableZh,
        filterZh,
        sortZh,
        validationZh,
        conditionsZh,
      ),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      // The header holds the formula bar; the ribbon in it is the page's own affair.
      header: true,
      toolbar: false,
      formulaBar: true,
      menu: Object.fromEntries(ownProtection.map((id) => [id, { hidden: true }])),
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsSortPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const { plugins } of presets)
    for (const plugin of plugins)
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
  return { univer, api: FUniver.newAPI(univer) };
}

/** Changes the words of the spreadsheet's own menus. */
export function speakUniver(api: FUniver, language: PageLanguage): void {
  api.setLocale(localeOf[language]);
}
