// The list of commands above the input field. Shown by the composer.
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { ShownPhone } from "../../../protocol/protocol.ts";
import { commandText } from "./command-filter.ts";
import type { OfferedCommands } from "./commands-offered.ts";

type Command = ShownPhone["commands"][number];

interface CommandListProps {
  id: string;
  offered: OfferedCommands;
  onChoose: (command: Command) => void;
}

/** Above the input field, which keeps the focus meanwhile. */
export function CommandList({ id, offered, onChoose }: CommandListProps): JSX.Element {
  const { list, marked } = offered;
  const box = useRef<HTMLUListElement>(null);
  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [marked]);
  return (
    <>
      <p class="for-readers" role="status">
        {list.length === 1 ? "1 command" : `${list.length} commands`}
      </p>
      <ul ref={box} id={id} class="phone-commands" role="listbox" aria-label="Commands of the bot">
        {list.map((command, index) => (
          <li
            key={command.command}
            id={optionId(id, index)}
            class="phone-command"
            role="option"
            aria-selected={index === marked}
            // Before the field loses the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(command)}
          >
            <span class="phone-command-name" dir="ltr">
              {commandText(command)}
            </span>
            <span class="phone-command-words" dir="auto">
              {command.description}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}
