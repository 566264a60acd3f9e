/**
 * Questions to people who want their own place's bill, and their answers, as values: no terminal, no page, no workbook.
 * A front door holds the {@link org.banbill.interview.Answers} and asks again after each one, since an answer can bring
 * other questions with it.
 *
 * <pre>{@code
 * Interview interview = Interview.of(assembly, "us-city", "oakville", LanguageTag.ENGLISH).value().orElseThrow();
 * Answers answers = Answers.NONE;                                     // or those of an AnswersFile
 * Questionnaire asked = interview.at(answers);                        // all questions as they stand, for a list or a sheet
 * Question question = asked.next().orElseThrow();                     // the next that only the place can answer
 * Answer answer = Answer.of("the City Council", "city charter, art. 3", "2026-11-29");
 * interview.check(question, answer, answers);                         // errors refuse it; warnings say what it weakens
 * answers = answers.with(question.id(), answer);                      // Answer.UNKNOWN where nobody knows it yet
 * answers = answers.without(question.id());                           // taken back; what came later stays
 * interview.at(answers).settled(question);                            // given or understood, for the list of all answers
 * interview.problems(answers);                                        // everything that is wrong, by question
 * interview.placeFile(answers);                                       // jurisdiction.yaml, with comments
 * }</pre>
 *
 * <p>Which questions there are is seen by making the bill ({@link org.banbill.assembly.Wanted}), and whether an answer
 * will do is decided by the code that writes values into bills: nothing is written twice. {@code work.Beginning} keeps
 * answers in a folder and writes it.
 */
@NullMarked
package org.banbill.interview;

import org.jspecify.annotations.NullMarked;
