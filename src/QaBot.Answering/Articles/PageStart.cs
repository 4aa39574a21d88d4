namespace QaBot.Answering.Articles;

/// <summary>Where a page of the article's file begins.</summary>
/// <param name="Offset">Where in the article's text, in UTF-16 units; what stands there up to the next start is on the page.</param>
/// <param name="Page">The page's number, from 1, as programs count that show the file.</param>
public readonly record struct PageStart(int Offset, int Page);
