// Opens zip, gzip, zlib, tar, ar and PDF files and the texts of PNG images (office documents are zip files), nested and within stated limits, so that their content is searched.

import type { UnzipFileInfo } from "fflate/browser";
import type { Skip } from "../../model/coverage.ts";
import { appendedZip } from "./appended-zip.ts";
import { arMembersOf, isAr } from "./ar-members.ts";
import { fflate } from "./fflate.ts";
import { inflate } from "./inflate.ts";
import { type RunText, textOfRuns } from "./office-text.ts";
import { isPdf, streamsOf } from "./pdf-streams.ts";
import { hasPackedTexts, packedTextsOf } from "./png-texts.ts";

/** One file out of an archive; `path` has `!` between an archive and what is in it. */
export interface ArchiveEntry {
  readonly kind: "entry";
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The same without marks, of a part of an office document. */
  readonly text?: RunText;
}

/** Or why one was not read. */
export type ArchivePart = ArchiveEntry | { readonly kind: "skip"; readonly skip: Skip };

export interface ArchiveLimits {
  /** How many archives deep: 1 opens an archive, 2 also the archives in it. */
  readonly depth: number;
  readonly entryBytes: number;
  /** Of all entries together: what a bomb runs into. */
  readonly totalBytes: number;
  readonly entries: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = { depth: 5, entryBytes: 64 << 20, totalBytes: 256 << 20, entries: 20_000 };

type ArchiveKind = "zip" | "appended-zip" | "gzip" | "zlib" | "tar" | "ar" | "pdf" | "png" | "closed" | "history";

/** Room left for everything that comes out of one outermost archive. */
interface Budget {
  bytes: number;
  entries: number;
  readonly limits: ArchiveLimits;
}

/** A slice unpacks to at most about a thousand times its size before the limit is looked at. */
const GUNZIP_SLICE_BYTES = 16 << 10;
const BATCH_ENTRIES = 64;
const BATCH_BYTES = 8 << 20;
const MOST_UNREAD = 500;
const TAR_MAGIC_AT = 257;

/** True for what `expandArchive` has something to say about. */
export function isArchive(bytes: Uint8Array): boolean {
  return kindOf(bytes) !== undefined;
}

/**
 * Everything that is in an archive and can be searched, one file at a time. Never throws: what is broken, encrypted, too
 * large or in a form that is not read becomes a skip that names it.
 */
export async function* expandArchive(bytes: Uint8Array, path: string, limits: ArchiveLimits = ARCHIVE_LIMITS): AsyncGenerator<ArchivePart> {
  yield* expand(bytes, path, 1, { bytes: limits.totalBytes, entries: limits.entries, limits });
}

async function* expand(bytes: Uint8Array, path: string, depth: number, budget: Budget): AsyncGenerator<ArchivePart> {
  for await (const part of open(bytes, path, budget)) {
    if (part.kind === "skip") {
      yield part;
      continue;
    }
    const text = textOfRuns(part.bytes);
    yield text === undefined ? part : { ...part, text };
    if (!isArchive(part.bytes)) continue;
    if (depth < budget.limits.depth) yield* expand(part.bytes, part.path, depth + 1, budget);
    else yield skipped(part.path, `is an archive more than ${depth} deep, which is not opened`);
  }
}

async function* open(bytes: Uint8Array, path: string, budget: Budget): AsyncGenerator<ArchivePart> {
  switch (kindOf(bytes)) {
    case "zip":
      return yield* openZip(bytes, path, budget);
    case "appended-zip":
      return yield* openZip(appendedZip(bytes) ?? bytes, path, budget);
    case "pdf":
      return yield* openStreams(streamsOf(bytes, budget.limits.entryBytes), "stream", path, budget);
    case "png":
      return yield* openStreams(packedTextsOf(bytes, budget.limits.entryBytes), "text", path, budget);
    case "zlib":
      return yield* openStreams([inflate(bytes, budget.limits.entryBytes)], "content", path, budget);
    case "gzip":
      return yield* openGzip(bytes, path, budget);
    case "tar":
      return yield* openTar(bytes, path, budget);
    case "ar":
      return yield* openAr(bytes, path, budget);
    case "closed":
      return yield skipped(path, "is compressed in a form that is not read (bzip2, xz, zstd, 7z or rar)", "by-design");
    case "history":
      return yield skipped(path, HISTORY, "by-design");
    case undefined:
      return;
  }
}

const HISTORY = "holds the history of a git repository (a bundle or a pack), which is not opened; clone it and scan the clone with --all";

const SIGNATURES: readonly { readonly kind: ArchiveKind; readonly at: number; readonly bytes: readonly number[] }[] = [
  { kind: "zip", at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: "gzip", at: 0, bytes: [0x1f, 0x8b, 0x08] },
  { kind: "tar", at: TAR_MAGIC_AT, bytes: [0x75, 0x73, 0x74, 0x61, 0x72] },
  { kind: "closed", at: 0, bytes: [0x42, 0x5a, 0x68] },
  { kind: "closed", at: 0, bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { kind: "closed", at: 0, bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { kind: "closed", at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { kind: "closed", at: 0, bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { kind: "history", at: 0, bytes: [...Buffer.from("# v2 git bundle\n")] },
  { kind: "history", at: 0, bytes: [...Buffer.from("# v3 git bundle\n")] },
  { kind: "history", at: 0, bytes: [...Buffer.from("PACK\0\0\0\x02", "latin1")] },
];

function kindOf(bytes: Uint8Array): ArchiveKind | undefined {
  const signed = SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[signature.at + index] === byte))?.kind;
  if (signed !== undefined) return signed;
  if (isPdf(bytes)) return "pdf";
  if (isAr(bytes)) return "ar";
  if (isZlib(bytes)) return "zlib";
  if (hasPackedTexts(bytes)) return "png";
  return appendedZip(bytes) === undefined ? undefined : "appended-zip";
}

/** Git's own objects, caches: two bytes that no text begins with. */
function isZlib(bytes: Uint8Array): boolean {
  return bytes[0] === 0x78 && (bytes[1] === 0x01 || bytes[1] === 0x9c || bytes[1] === 0xda);
}

function* openStreams(streams: Iterable<Uint8Array>, name: string, path: string, budget: Budget): Generator<ArchivePart> {
  let number = 0;
  for (const stream of streams) {
    if (stream.length === 0) continue;
    const inside = `${path}!${name} ${++number}`;
    const refusal = refusalOf(stream.length, budget);
    yield refusal === undefined ? spend(budget, inside, stream) : skipped(inside, refusal);
    if (refusal !== undefined) return;
  }
}

function* openZip(bytes: Uint8Array, path: string, budget: Budget): Generator<ArchivePart> {
  const listed: UnzipFileInfo[] = [];
  try {
    fflate().unzipSync(bytes, { filter: (file) => listed.push(file) < 0 });
  } catch {
    return yield skipped(path, "is a zip file that cannot be read");
  }
  let unread = 0;
  for (const batch of batchesOf(listed)) {
    if (unread > MOST_UNREAD) return yield skipped(path, "holds too many files that cannot be read; the rest of it was left out");
    const contents = extractBatch(bytes, batch, listed);
    for (const index of batch) {
      const { name = "", originalSize = 0 } = listed[index] ?? {};
      const content = contents.get(index);
      const refusal = refusalOf(originalSize, budget);
      if (content === undefined) unread++;
      if (refusal !== undefined) yield skipped(`${path}!${name}`, refusal);
      else if (content === undefined) yield skipped(`${path}!${name}`, "is encrypted, broken or packed in a way that cannot be read");
      else if (content.length > 0) yield spend(budget, `${path}!${name}`, content);
    }
  }
}

/** Numbers of entries, so many at a time that neither passes over the list nor unpacked bytes pile up. */
function* batchesOf(listed: readonly UnzipFileInfo[]): Generator<readonly number[]> {
  let batch: number[] = [];
  let size = 0;
  for (const [index, file] of listed.entries()) {
    batch.push(index);
    size += file.originalSize;
    if (batch.length < BATCH_ENTRIES && size < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

function extractBatch(bytes: Uint8Array, batch: readonly number[], listed: readonly UnzipFileInfo[]): ReadonlyMap<number, Uint8Array> {
  const names = new Set(batch.map((index) => listed[index]?.name));
  const together = names.size === batch.length ? extract(bytes, batch, listed) : undefined;
  if (together !== undefined) return together;
  return new Map(batch.flatMap((index) => [...(extract(bytes, [index], listed) ?? [])]));
}

/** By number, not by name: two entries may have the same name, and the second would hide the first. */
function extract(
  bytes: Uint8Array,
  wanted: readonly number[],
  listed: readonly UnzipFileInfo[],
): ReadonlyMap<number, Uint8Array> | undefined {
  const readable = new Set(wanted.filter((index) => (listed[index]?.originalSize ?? 0) <= ARCHIVE_LIMITS.entryBytes));
  let index = 0;
  try {
    const files = fflate().unzipSync(bytes, { filter: () => readable.has(index++) });
    return new Map([...readable].flatMap((at) => contentOf(files, listed[at]?.name ?? "", at)));
  } catch {
    return undefined;
  }
}

function contentOf(files: Readonly<Record<string, Uint8Array>>, name: string, at: number): readonly (readonly [number, Uint8Array])[] {
  const content = Object.hasOwn(files, name) ? files[name] : undefined;
  return content === undefined ? [] : [[at, content]];
}

function* openGzip(bytes: Uint8Array, path: string, budget: Budget): Generator<ArchivePart> {
  const inside = `${path}!${path.replace(/^.*[/!]/, "").replace(/\.t?gz$/i, "") || "content"}`;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const most = Math.min(budget.limits.entryBytes, budget.bytes);
  try {
    const gunzip = new (fflate().Gunzip)((chunk) => {
      size += chunk.length;
      if (size > most) throw new RangeError("over the limit");
      chunks.push(chunk);
    });
    for (let at = 0; at < bytes.length; at += GUNZIP_SLICE_BYTES) {
      gunzip.push(bytes.subarray(at, at + GUNZIP_SLICE_BYTES), at + GUNZIP_SLICE_BYTES >= bytes.length);
    }
  } catch {
    return yield skipped(inside, size > most ? `unpacks to more than ${most} bytes` : "is a gzip file that cannot be read");
  }
  const refusal = refusalOf(size, budget);
  yield refusal === undefined ? spend(budget, inside, Buffer.concat(chunks, size)) : skipped(inside, refusal);
}

async function* openTar(bytes: Uint8Array, path: string, budget: Budget): AsyncGenerator<ArchivePart> {
  const { createTarDecoder } = await import("modern-tar");
  try {
    for await (const { header, body } of streamOf(bytes).pipeThrough(createTarDecoder())) {
      const refusal = refusalOf(header.size, budget);
      if (refusal !== undefined) yield skipped(`${path}!${header.name}`, refusal);
      const content = new Uint8Array(await new Response(body).arrayBuffer());
      if (refusal === undefined && content.length > 0) yield spend(budget, `${path}!${header.name}`, content);
    }
  } catch {
    yield skipped(path, "is a tar file that cannot be read to its end");
  }
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

/** Members that are no archives stand in it as they are, and were searched there. */
function* openAr(bytes: Uint8Array, path: string, budget: Budget): Generator<ArchivePart> {
  for (const member of arMembersOf(bytes)) {
    if (member === undefined) return yield skipped(path, "is an ar file that cannot be read to its end");
    if (!isArchive(member.content)) continue;
    const inside = `${path}!${member.name}`;
    const refusal = refusalOf(member.content.length, budget);
    yield refusal === undefined ? spend(budget, inside, member.content) : skipped(inside, refusal);
  }
}

function refusalOf(size: number, budget: Budget): string | undefined {
  if (budget.entries <= 0) return `comes after the first ${budget.limits.entries} files of the archive`;
  if (size > budget.limits.entryBytes) return `unpacks to more than ${budget.limits.entryBytes} bytes`;
  if (size > budget.bytes) return `would take the archive over ${budget.limits.totalBytes} unpacked bytes`;
  return undefined;
}

function spend(budget: Budget, path: string, bytes: Uint8Array): ArchivePart {
  budget.bytes -= bytes.length;
  budget.entries--;
  return { kind: "entry", path, bytes };
}

function skipped(what: string, why: string, kind: Skip["kind"] = "incomplete"): ArchivePart {
  return { kind: "skip", skip: { what, why: `${why}.`, kind } };
}
