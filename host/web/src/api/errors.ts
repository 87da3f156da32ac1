import { translate } from '@/i18n';

export interface ValidationError {
  message: string;
  /** camelCase paths of the fields concerned, such as `contactPhone` or `items[0].amount`. */
  members: string[];
}

interface ErrorEnvelope {
  error?: {
    code?: string | null;
    message?: string | null;
    details?: string | null;
    data?: Record<string, unknown> | null;
    validationErrors?: { message?: string | null; members?: string[] | null }[] | null;
  };
}

/** Anything that went wrong with a call, in words that can be shown. `status` is 0 when no answer came. */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    message: string,
    readonly status: number,
    readonly code: string | null = null,
    readonly details: string | null = null,
    readonly validationErrors: ValidationError[] = [],
    readonly data: Record<string, unknown> = {},
  ) {
    super(message);
  }

  get isConflict(): boolean {
    return this.status === 409;
  }

  /** The person closed the sign-in dialog that an expired session had opened. */
  get isUnauthenticated(): boolean {
    return this.status === 401;
  }
}

export const isAppError = (error: unknown): error is AppError => error instanceof AppError;

const knownStatuses = new Set([400, 401, 403, 404, 409, 413, 429, 500, 502, 503, 504]);

/** Reads ABP's error envelope; an answer without one gets a sentence by its status. */
export function errorFromBody(status: number, body: unknown): AppError {
  const error = (body as ErrorEnvelope | null | undefined)?.error;
  const validationErrors = (error?.validationErrors ?? []).map((item) => ({ message: item.message ?? '', members: item.members ?? [] }));
  const message =
    error?.message || translate(knownStatuses.has(status) ? `shell.error.status${status}` : 'shell.error.unexpected', { status });
  return new AppError(message, status, error?.code ?? null, error?.details ?? null, validationErrors, error?.data ?? {});
}

export async function errorFromResponse(response: Response): Promise<AppError> {
  const text = await response.text().catch(() => '');
  return errorFromBody(response.status, parseJson(text));
}

/** Turns whatever was thrown into an AppError, so that pages meet one kind only. */
export function toAppError(error: unknown): AppError {
  if (isAppError(error)) return error;
  if (error instanceof TypeError) return new AppError(translate('shell.error.network'), 0, 'network');
  return new AppError(error instanceof Error && error.message ? error.message : translate('shell.error.unexpected', { status: '' }), 0);
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

export function parseJson(text: string): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
