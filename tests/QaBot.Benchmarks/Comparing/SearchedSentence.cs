namespace QaBot.Benchmarks.Comparing;

/// <summary>A sentence as every engine indexes it.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Start">Where it starts in the article's text, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">Its words.</param>
internal sealed record SearchedSentence(string Article, int Start, int End, string Text);
