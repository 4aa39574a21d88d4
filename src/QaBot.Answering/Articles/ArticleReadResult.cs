using System.Diagnostics.CodeAnalysis;

namespace QaBot.Answering.Articles;

/// <summary>What came of reading a file: an article, or the reason why it is passed over.</summary>
public sealed record ArticleReadResult
{
    private ArticleReadResult()
    {
    }

    /// <summary>The article; null when the file is passed over.</summary>
    public Article? Article { get; private init; }

    /// <summary>What is wrong with the file and what to do about it, in words for the user; null when it was read.</summary>
    public string? SkipReason { get; private init; }

    /// <summary>What was ignored in a file that was read, in words for the user; mostly nothing.</summary>
    public IReadOnlyList<string> Warnings { get; private init; } = [];

    /// <summary>Whether the file was read.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(SkipReason))]
    public bool IsRead => Article is not null;

    /// <summary>Makes the result of a file that was read.</summary>
    /// <param name="article">The article.</param>
    /// <param name="warnings">What was ignored in it.</param>
    internal static ArticleReadResult Read(Article article, IReadOnlyList<string> warnings) =>
        new() { Article = article, Warnings = warnings };

    /// <summary>Makes the result of a file that is passed over.</summary>
    /// <param name="reason">What is wrong and what to do about it.</param>
    internal static ArticleReadResult Skipped(string reason) => new() { SkipReason = reason };
}
