import { startPage } from "./workbenchPage";

void startPage();
