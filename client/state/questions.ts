/** The questions that the reader has asked in this browser, newest first, each once. */
export type Questions = readonly string[];

/** Older ones are forgotten. */
export const mostQuestions = 50;

/** The questions after one was asked, or asked again. */
export const withQuestion = (questions: Questions, question: string): Questions =>
  [question, ...questions.filter((each) => each !== question)].slice(0, mostQuestions);

/** Reads what `questionsText` wrote; no questions where something else is kept there. */
export function questionsIn(text: string | null): Questions {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(kept)) return [];
    const questions = kept.filter((each): each is string => typeof each === 'string' && each.trim() !== '');
    return questions.slice(0, mostQuestions);
  } catch {
    return [];
  }
}

/** The questions as they are kept. */
export const questionsText = (questions: Questions): string => JSON.stringify(questions);
