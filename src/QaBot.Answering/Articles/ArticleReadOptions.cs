using System.ComponentModel.DataAnnotations;

namespace QaBot.Answering.Articles;

/// <summary>How files are read into articles.</summary>
public sealed record ArticleReadOptions
{
    /// <summary>The largest file that is read, in bytes.</summary>
    /// <value>50 MiB; from 1 byte to 1 GiB.</value>
    [Range(1, 1 << 30)]
    public int MaxFileBytes { get; init; } = 50 << 20;

    /// <summary>The longest text that is kept, in UTF-16 units; guards against files that unpack to far more than their size.</summary>
    /// <value>20 million; from 1 to 500 million.</value>
    [Range(1, 500_000_000)]
    public int MaxCharacters { get; init; } = 20_000_000;

    /// <summary>The encoding of text that is not Unicode and whose own encoding cannot be told for certain.</summary>
    /// <value>"windows-1252", Western European; any name that .NET knows.</value>
    [Required(AllowEmptyStrings = false)]
    public string FallbackEncoding { get; init; } = "windows-1252";
}
