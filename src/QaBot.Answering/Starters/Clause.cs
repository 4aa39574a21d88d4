using QaBot.Answering.Analysis.Times;

namespace QaBot.Answering.Starters;

/// <summary>The main clause of a plain sentence, cut at its first verb.</summary>
/// <param name="Subject">The words before the verb as they stand inside a sentence: "the bridge".</param>
/// <param name="FirstSubjectToken">Where the subject begins.</param>
/// <param name="LastSubjectToken">Its last word, appositions left out.</param>
/// <param name="Verb">The verb's place among the sentence's words.</param>
/// <param name="LeadingTime">A time set before the subject ("In 1998, ..."); null when there is none.</param>
internal sealed record Clause(string Subject, int FirstSubjectToken, int LastSubjectToken, int Verb, TimeMention? LeadingTime);
