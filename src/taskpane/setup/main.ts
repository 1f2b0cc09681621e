import { offerTab } from "../laterTabs";
import { SetupTab } from "./SetupTab";

offerTab("setup", SetupTab);
