using System.Globalization;
using QaBot.Answering.Answers;
using QaBot.Answering.Indexing;

namespace QaBot.Rendering;

/// <summary>
/// Links to articles' files for terminals that show links (the escape sequence OSC 8); none where the output is no terminal, or the
/// environment asks for plain text (NO_COLOR, TERM=dumb).
/// </summary>
/// <param name="articles">The folder of articles, or the only article's file.</param>
/// <param name="index">The articles.</param>
internal sealed class PlaceLinks(string articles, ArticleIndex index)
{
    private const string Escape = "\u001b]8;;";
    private const string End = "\u001b\\";

    /// <summary>Whether a terminal shows links.</summary>
    /// <param name="terminal">The terminal.</param>
    /// <param name="variable">Reads a variable of the environment.</param>
    public static bool AreShownBy(Spectre.Console.IAnsiConsole terminal, Func<string, string?> variable) =>
        terminal.Profile.Capabilities is { Links: true, Ansi: true } && terminal.Profile.Out.IsTerminal
        && string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";

    /// <summary>Words that lead to the file of a quote's article; the words alone when there is none.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="words">The words, without signs that steer a terminal.</param>
    public string Linked(Quote quote, string words) => LinkTo(Of(quote), words);

    /// <summary>Words that lead to the file of an article; the words alone when there is none.</summary>
    /// <param name="articleId">The article's id.</param>
    /// <param name="words">The words, without signs that steer a terminal.</param>
    public string Linked(string articleId, string words) => LinkTo(FileOf(articleId), words);

    /// <summary>The address of the file of a quote's article, at the quote's page (RFC 8118) where it has pages; null when there is
    /// none.</summary>
    /// <param name="quote">The quote.</param>
    public string? Of(Quote quote) => FileOf(quote.ArticleId) is { } file
        ? quote.Source.Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"{file}#page={page}") : file
        : null;

    private static string LinkTo(string? link, string words) => link is null ? words : $"{Escape}{link}{End}{words}{Escape}{End}";

    private string? FileOf(string articleId)
    {
        using var lease = index.Acquire();
        return lease.Snapshot.Find(articleId) is { } entry
            ? new Uri(File.Exists(articles) ? articles : Path.Combine(articles, entry.File)).AbsoluteUri
            : null;
    }
}
