// Reads one printed line as a workflow command, in both syntaxes that the runner understands.

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const COMMANDS = [
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
];

/** `alsoKnown` is the token that a `stop-commands` waits for. */
export function parseCommand(line: string, alsoKnown: string | undefined): WorkflowCommand | undefined {
  return keepKnown(parseDoubleColon(line), alsoKnown) ?? keepKnown(parseBracket(line), alsoKnown);
}

function keepKnown(command: WorkflowCommand | undefined, alsoKnown: string | undefined): WorkflowCommand | undefined {
  if (command === undefined) return undefined;
  return COMMANDS.includes(command.name) || command.name === alsoKnown ? command : undefined;
}

/** Version 2: `::name key=value,key=value::data`, only at the start of a line, blanks before it allowed. */
function parseDoubleColon(line: string): WorkflowCommand | undefined {
  const text = line.trimStart();
  if (!text.startsWith("::")) return undefined;
  const end = text.indexOf("::", 2);
  if (end < 0) return undefined;
  const data = decode(text.slice(end + 2), [
    ["%0D", "\r"],
    ["%0A", "\n"],
  ]);
  const properties = {
    separator: ",",
    escapes: [
      ["%0D", "\r"],
      ["%0A", "\n"],
      ["%3A", ":"],
      ["%2C", ","],
    ],
  } as const;
  return parseHead(text.slice(2, end), properties, data);
}

/** Version 1: `##[name key=value;key=value]data`, anywhere in a line: a printed file name can hold one. */
function parseBracket(line: string): WorkflowCommand | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  const escapes = [
    ["%3B", ";"],
    ["%0D", "\r"],
    ["%0A", "\n"],
    ["%5D", "]"],
  ] as const;
  return parseHead(line.slice(start + 3, end), { separator: ";", escapes }, decode(line.slice(end + 1), escapes));
}

type Escapes = readonly (readonly [string, string])[];

function parseHead(head: string, format: { readonly separator: string; readonly escapes: Escapes }, data: string): WorkflowCommand {
  const space = head.indexOf(" ");
  if (space < 0) return { name: head, properties: {}, data };
  const pairs = head
    .slice(space + 1)
    .trim()
    .split(format.separator);
  const properties = pairs.flatMap((pair) => {
    const equals = pair.indexOf("=");
    return equals < 0 ? [] : [[pair.slice(0, equals), decode(pair.slice(equals + 1), format.escapes)] as const];
  });
  return { name: head.slice(0, space), properties: Object.fromEntries(properties), data };
}

/** `%25` comes last, so that an escaped percent sign never starts another escape. */
function decode(text: string, escapes: Escapes): string {
  return [...escapes, ["%25", "%"] as const].reduce((value, [from, to]) => value.replaceAll(from, to), text);
}
