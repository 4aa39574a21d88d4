namespace QaBot.Evaluation;

/// <summary>An article that an evaluation brings with it.</summary>
/// <param name="Id">The id it is asked for by; fit for the name of a file in a folder.</param>
/// <param name="Text">Its text.</param>
internal sealed record ArticleText(string Id, string Text);
