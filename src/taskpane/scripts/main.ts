import { offerTab } from "../laterTabs";
import { ScriptsTab } from "./ScriptsTab";

offerTab("scripts", ScriptsTab);
