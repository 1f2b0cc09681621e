import { callListAnswer } from "./callListAnswer";
import { offerCallList } from "./callListRule";

offerCallList(callListAnswer);
