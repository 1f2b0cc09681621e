import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

export interface NoticeProps {
  readonly intent: NonNullable<MessageBarProps["intent"]>;
  readonly text: string;
  readonly action?: ReactNode;
  /** Left out, the notice stays as long as what it says is true. */
  readonly onClose?: () => void;
  readonly closeWord?: string;
}

/** One thing a manager should see beside what she is doing; it covers nothing. */
export function Notice({ intent, text, action, onClose, closeWord }: NoticeProps) {
  const close = onClose !== undefined && (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={closeWord}
      onClick={onClose}
    />
  );
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      {(action !== undefined || close !== false) && (
        <MessageBarActions {...(close === false ? {} : { containerAction: close })}>
          {action}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
