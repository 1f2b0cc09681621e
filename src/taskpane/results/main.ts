import { offerTab } from "../laterTabs";
import { ResultsTab } from "./ResultsTab";

offerTab("results", ResultsTab);
