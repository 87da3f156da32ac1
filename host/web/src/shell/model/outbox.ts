import type { AppError } from '@/api/errors';

/** A file that goes with a command, as a part of a multipart form. */
export interface OutboxFile {
  /** Name of the part. */
  field: string;
  name: string;
  content: Blob;
}

/** Something that a person has done and the server is to know, whether or not there is a network now. */
export interface OutboxCommand {
  /** Name of the `OutboxKind` that knows what to do when the server refuses. */
  kind: string;
  /** The record, such as `Repairs.RepairOrder:<id>`: its commands are sent one after the other, in the order in which they were given. */
  recordKey: string;
  /** The record in words: its number and place. */
  title: string;
  /** What is done, in words. */
  label: string;
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  body?: Record<string, unknown>;
  /** With files the command goes as a multipart form. */
  files?: OutboxFile[];
  /** Names the command to the server, so that it is not done twice; made when left out. The module puts it where the server looks. */
  clientKey?: string;
  /** What the module needs to know later; stored with the command. */
  context?: Record<string, unknown>;
}

/** Why the server did not take a command. */
export interface OutboxRefusal {
  status: number;
  code: string | null;
  message: string;
}

/** A command on this device. */
export interface StoredCommand extends OutboxCommand {
  clientKey: string;
  /** Place in the order of sending. */
  sequence: number;
  /** The user and the company whose command it is. */
  owner: string;
  /** When the person gave it (UTC, the device's clock). */
  queuedAt: string;
  /** `waiting`: will be sent; `refused`: the server said no, and a person decides. */
  state: 'waiting' | 'refused';
  refusal?: OutboxRefusal;
}

/** One line of what a command says, or of what a record says now. */
export interface OutboxFact {
  label: string;
  value: string | number | null | undefined;
}

/** What a refusal means: the command has been done already, goes once more with another body, or a person has to look at it. */
export type OutboxVerdict = { done: true; stamp?: string } | { again: Record<string, unknown> } | { refused: true };

/** How a module's commands are judged and shown; commands name it, since they outlive the page that gave them. */
export interface OutboxKind {
  kind: string;
  /** The record's page. */
  to?: (command: StoredCommand) => string | undefined;
  /** Queries that show something else once the command has arrived. */
  invalidate?: (command: StoredCommand) => unknown[][];
  /** Asked when the server refuses (400, 403, 404, 409 …). Left out: every refusal is for a person. */
  judge?: (command: StoredCommand, refusal: AppError) => Promise<OutboxVerdict>;
  /** What was to be sent, in words. */
  facts?: (command: StoredCommand) => OutboxFact[];
  /** The record as the server has it now; `body` is what to send when the person wants it nevertheless, left out when it is impossible now. */
  current?: (command: StoredCommand) => Promise<{ facts: OutboxFact[]; body?: Record<string, unknown> }>;
}

/** What became of a command: the server's answer, or stored until it can be sent. */
export type OutboxOutcome<Answer> = { sent: true; answer: Answer } | { sent: false };
