namespace QaBot.Answering.Articles;

/// <summary>One sentence, the unit that is found and quoted.</summary>
/// <param name="Index">Its place among all sentences of the article, from 0.</param>
/// <param name="Span">Where it stands in <see cref="Article.Text"/>, without white space around it; never empty.</param>
public sealed record Sentence(int Index, TextSpan Span);
