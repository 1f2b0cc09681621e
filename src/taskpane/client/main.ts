import { offerTab } from "../laterTabs";
import { ClientTab } from "./ClientTab";

offerTab("client", ClientTab);
