import { z } from 'zod';
import { Refusal } from './refusal.ts';

/** Where a model is, and how it is asked. */
export interface Endpoint {
  /** The whole address of its chat completions. */
  readonly url: string;
  readonly name: string;
  /** Sent in the Authorization header and nowhere else; none is sent if empty. */
  readonly key: string;
  /** Seconds for all of the answer. */
  readonly timeout: number;
}

export interface Message {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** A reading takes some hundred bytes, and what is around it some thousand. */
const mostBytes = 64 * 1024;

/** Of what comes back only this is looked at. */
const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/**
 * Asks a model once, in the form that OpenAI's chat completions have and most others take. Follows no redirect: the question
 * and the key go to the address that was configured and to no other.
 *
 * Source: https://platform.openai.com/docs/api-reference/chat/create. What some models refuse (a temperature, a limit of tokens)
 * is not sent.
 *
 * @returns the words of the first choice
 * @throws Refusal whatever goes wrong
 */
export async function chatCompletion(
  { url, name, key, timeout }: Endpoint,
  messages: readonly Message[],
): Promise<string> {
  const signal = AbortSignal.timeout(timeout * 1000);
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model: name, messages, response_format: { type: 'json_object' } }),
      redirect: 'manual',
      signal,
    });
    text = await bodyOf(response);
  } catch (error) {
    throw refusalFrom(error, signal, timeout);
  }
  const completion = completionSchema.safeParse(parsed(text));
  if (!completion.success) throw new Refusal('its answer is no chat completion');
  return completion.data.choices[0]?.message.content ?? '';
}

/** The body of a response that is one. One that is not read to its end is let go, or its connection would stay open. */
async function bodyOf(response: Response): Promise<string> {
  try {
    if (response.status !== 200) throw new Refusal(`it answers with HTTP status ${response.status}`);
    if (!/^application\/([\w.-]+\+)?json\b/i.test(response.headers.get('content-type') ?? ''))
      throw new Refusal('its answer is not JSON');
    return await readAtMost(response.body, mostBytes);
  } finally {
    await response.body?.cancel().catch(() => undefined);
  }
}

async function readAtMost(body: Response['body'], most: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > most) throw new Refusal(`its answer is longer than ${most} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** JSON's value; undefined for what is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The words of an error of `fetch` may hold anything; its code does not. */
function refusalFrom(error: unknown, signal: AbortSignal, timeout: number): Refusal {
  if (error instanceof Refusal) return error;
  if (signal.aborted) return new Refusal(`it gave no whole answer within ${timeout} seconds`);
  const { cause } = error as { cause?: { code?: unknown } };
  const code = typeof cause?.code === 'string' && /^[A-Z_]+$/.test(cause.code) ? ` (${cause.code})` : '';
  return new Refusal(`the connection to it failed${code}`);
}
