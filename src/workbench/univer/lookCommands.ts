import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetStyleCommand,
} from "@univerjs/preset-sheets-core";

const lookCommands: readonly (string | undefined)[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

/** Whether what writes into cells only changes how they look; Univer calculates nothing after it. */
export function isLookCommand(trigger: string | undefined): boolean {
  return lookCommands.includes(trigger);
}
