import type { OfficeHost } from "../protocol/officeHost";
import type { AppContext } from "./appContext";

/** The context by the names and with the numbers the web library knows. */
export function webContext(context: AppContext, host: OfficeHost): Record<string, unknown> {
  const excelWebApp = 16;
  const readWrite = 1;
  const taskPane = 1;
  const taskPaneShown = 2;
  return {
    _id: context.instanceId,
    _appName: excelWebApp,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: context.locale,
    _dataLocale: context.locale,
    _docUrl: context.documentAddress,
    _clientMode: readWrite,
    _settings: [...host.documentSettings],
    _reason: "documentOpened",
    _osfControlType: taskPane,
    _eToken: "",
    _correlationId: context.instanceId,
    _appInstanceId: context.instanceId,
    _requirementMatrix: context.requirementMatrix,
    _dialogRequirementMatrix: context.dialogMatrix,
    _hostFullVersion: context.fullVersion,
    _hostCustomMessage: "",
    _addinName: "workbench",
    _appDomains: [location.origin],
    _featureGates: {},
    _initialDisplayMode: taskPaneShown,
  };
}
