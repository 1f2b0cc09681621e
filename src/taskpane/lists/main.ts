import { offerTab } from "../laterTabs";
import { ListsScreens } from "./ListsScreens";

offerTab("lists", ListsScreens);
