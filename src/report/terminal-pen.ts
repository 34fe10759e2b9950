// What text for a terminal is written with: its width, its colours, and the escape that suits it.

import picocolors from "picocolors";
import { printable } from "../model/printable.ts";
import { asciiOnly } from "./terminal-width.ts";
import type { Tone } from "./verdict-words.ts";

export interface TerminalStyle {
  readonly colors: "on" | "off";
  /** How wide the terminal is; lines are wrapped to it. */
  readonly columns: number;
}

export interface Pen {
  readonly columns: number;
  /** Escapes text from strangers for this terminal. */
  text(text: string): string;
  paint(tone: Tone, text: string): string;
  bold(text: string): string;
  dim(text: string): string;
}

const NARROWEST = 40;
const WIDEST = 120;
const LONGEST = 2000;

export function penOf({ colors, columns }: TerminalStyle): Pen {
  const paint = picocolors.createColors(colors === "on");
  const byTone = { bad: paint.red, warn: paint.yellow, unsure: paint.magenta, good: paint.green, muted: paint.dim } as const;
  return {
    columns: Math.min(Math.max(columns, NARROWEST), WIDEST),
    // In a workflow this goes to the runner's log, which obeys commands: so the full escape.
    text: (text) => (colors === "on" ? printable(text, LONGEST) : asciiOnly(printable(text, LONGEST))),
    paint: (tone, text) => byTone[tone](text),
    bold: paint.bold,
    dim: paint.dim,
  };
}
