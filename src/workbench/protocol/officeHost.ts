import type { Activity } from "./activity";
import { createActivity } from "./activity";
import { runBatchCalculated } from "./batchEngine";
import { CommandCalls } from "./commandCalls";
import { EventPost } from "./eventPost";
import type { ExcelVersion } from "./excelVersion";
import type { FunctionCalls } from "./calls/functionCalls";
import { createFunctionCalls } from "./calls/functionCalls";
import type { DeclaredFunction } from "./calls/functionsFile";
import type { SendToPage } from "./hostMessage";
import { MemberAccess } from "./memberAccess";
import type { MissingMembers } from "./missingMembers";
import { createMissingMembers } from "./missingMembers";
import type { ObjectEvent } from "./objectEvent";
import { createReferences, type References } from "./references";
import { RequestDesk, type RequestAnswer, webPayloadLimit } from "./requestDesk";
import { createRequestFaults, type FaultRule } from "./requestFaults";
import type { ApiSets } from "./requirementSets";
import { requirementGate } from "./requirementSets";
import type { ServerObject } from "./serverType";
import { addinInternalService } from "./services/addinInternal";
import { type AppRuntime, appRuntimeServices } from "./services/appRuntime";
import { customFunctionsService } from "./services/customFunctionsService";
import { dynamicRibbon, type RibbonState } from "./services/dynamicRibbon";

/** What a host is made of. */
export interface OfficeHostParts {
  readonly version: ExcelVersion;
  readonly apiSets: ApiSets;
  /** The workbook, given what the host offers it: the cells an event was about. */
  readonly workbook: ServerObject;
  readonly functions: readonly DeclaredFunction[];
  /** Whether listeners are to hear of events: `runtime.enableEvents`. */
  readonly eventsEnabled: () => boolean;
  /** Waited for before each request is done; left out where nobody else wants the thread. */
  readonly turn?: () => Promise<void>;
  /** Resolves once the cells are calculated; left out where they always are. */
  readonly calculated?: () => Promise<void>;
  /** The pane asked to be shown or hidden. */
  readonly onVisibility?: (visible: boolean) => void;
  readonly onRibbon?: () => void;
  /** Hears of faults of the workbench itself. */
  readonly onFault: (fault: unknown) => void;
}

/**
 * Excel as one add-in's page sees it, whatever the way its messages travel. One host serves one page:
 * a page that is loaded again gets a new one.
 */
export class OfficeHost {
  readonly version: ExcelVersion;
  readonly functions: FunctionCalls;
  readonly references: References;
  /** `Office.context.document.settings`: names and their values as JSON. */
  readonly documentSettings = new Map<string, string>();
  readonly ribbon: RibbonState;
  private readonly members: MissingMembers = createMissingMembers();
  private readonly faults = createRequestFaults();
  private readonly activity: Activity = createActivity();
  private readonly desk: RequestDesk;
  private readonly events: EventPost;
  private readonly commands: CommandCalls;
  private readonly runtime: AppRuntime;
  private send: SendToPage = () => undefined;

  constructor(parts: OfficeHostParts) {
    this.version = parts.version;
    const toPage: SendToPage = (event, payload) => this.send(event, payload);
    this.events = new EventPost(toPage, parts.eventsEnabled, this.activity);
    this.commands = new CommandCalls(toPage, this.activity);
    this.functions = createFunctionCalls({
      functions: parts.functions,
      send: (messages) => this.send("richApiMessage", messages),
      activity: this.activity,
    });
    this.ribbon = {
      enabled: new Map(),
      visible: new Map(),
      onChange: () => parts.onRibbon?.(),
    };
    this.references = createReferences();
    this.runtime = {
      visible: true,
      startsWithDocument: false,
      onVisibility: (visible) => {
        parts.onVisibility?.(visible);
        this.events.visibilityChanged(visible);
      },
    };
    this.desk = this.openDesk(parts);
  }

  /** Joins the page: until then nothing reaches it. */
  connect(send: SendToPage): void {
    this.send = send;
  }

  /** Answers one batch of the client library. */
  answer(body: string, flags: number): Promise<RequestAnswer> {
    return this.desk.answer(body, flags);
  }

  /** Tells the page's listeners what happened to the workbook. */
  raise(event: ObjectEvent): void {
    this.events.raise(event);
  }

  /** Tells those who listen the old way, to the document. */
  selectionChanged(): void {
    this.events.selectionChanged();
  }

  /** A person closed the pane or opened it again; the add-in hears of it and goes on working. */
  paneShown(visible: boolean): void {
    if (this.runtime.visible === visible) return;
    this.runtime.visible = visible;
    this.events.visibilityChanged(visible);
  }

  /** Presses a button of the ribbon; resolves once the add-in says it is done. */
  pressButton(functionName: string, controlId: string): Promise<void> {
    return this.commands.press(functionName, controlId);
  }

  /** The page says that a button's work is done. */
  buttonDone(told: unknown): void {
    this.commands.done(told);
  }

  /** Runs one of the add-in's actions, as a keyboard shortcut would. */
  runAction(name: string, argument?: unknown): void {
    this.events.runAction(name, argument);
  }

  /** While a person types into a cell Excel turns requests away. */
  setEditing(editing: boolean): void {
    this.desk.setEditing(editing);
  }

  /** Breaks a request to come. */
  fault(rule: FaultRule): void {
    this.faults.add(rule);
  }

  /** Members of the API that were asked for and are not emulated. */
  missing(): string[] {
    return this.members.list();
  }

  /** Something else than a member was asked for and is not emulated: "dispatch id 70". */
  refuse(what: string): void {
    this.members.refuse(what);
  }

  isIdle(): boolean {
    return this.activity.isIdle();
  }

  /** Resolves when no request, function or button is at work. */
  idle(): Promise<void> {
    return this.activity.idle();
  }

  private openDesk(parts: OfficeHostParts): RequestDesk {
    const engine = {
      workbook: withEventRanges(parts.workbook, this.events),
      services: this.services(),
      references: this.references,
      members: new MemberAccess(requirementGate(parts.apiSets, parts.version.sets), this.members),
      onFault: parts.onFault,
    };
    const calculated = parts.calculated ?? (() => Promise.resolve());
    return new RequestDesk({
      run: (batch) => {
        this.events.hold();
        return runBatchCalculated(batch, engine, calculated);
      },
      faults: this.faults,
      activity: this.activity,
      payloadLimit: parts.version.platform === "web" ? webPayloadLimit : undefined,
      turn: parts.turn,
      afterBatch: async () => {
        try {
          await calculated();
        } finally {
          this.events.release();
        }
      },
    });
  }

  private services(): Record<string, ServerObject> {
    return {
      ...appRuntimeServices(this.runtime),
      "Microsoft.DynamicRibbon.DynamicRibbon": dynamicRibbon(this.ribbon),
      "Microsoft.InternalService.AddinInternalService": addinInternalService(),
      "Microsoft.ExcelServices.CustomFunctions": customFunctionsService(this.functions),
    };
  }
}

/** The workbook, with the two methods by which a listener gets at the cells of its event. */
function withEventRanges(workbook: ServerObject, events: EventPost): ServerObject {
  const byId = (_: never, id: unknown) => events.rangeOf(id);
  return {
    ...workbook,
    type: {
      ...workbook.type,
      methods: {
        _GetRangeForEventByReferenceId: byId,
        _GetRangeOrNullObjectForEventByReferenceId: byId,
        ...workbook.type.methods,
      },
    },
  };
}
