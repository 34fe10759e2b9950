// Lines for people, made safe before they leave the process.

import { printable } from "../model/printable.ts";
import type { Redact } from "../model/redaction.ts";
import type { Log } from "../world.ts";

/** A log whose redactor can be set later: secrets become known only after the configuration was read. */
export interface GuardedLog extends Log {
  guardWith(redact: Redact): void;
}

export interface LogSink {
  info(line: string): void;
  debug(line: string): void;
  progress?(line: string): void;
}

/** Redacts, then escapes, then hands each line to the sink. */
export function createLog(sink: LogSink): GuardedLog {
  let redact: Redact = (text) => text;
  return {
    info: (line) => sink.info(printable(redact(line))),
    debug: (line) => sink.debug(printable(redact(line))),
    progress: (line) => sink.progress?.(printable(redact(line))),
    guardWith: (next) => {
      redact = next;
    },
  };
}
