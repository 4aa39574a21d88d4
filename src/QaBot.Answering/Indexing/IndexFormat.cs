using System.Globalization;
using QaBot.Answering.Articles;
using QaBot.Answering.Indexing.Isolation;

namespace QaBot.Answering.Indexing;

/// <summary>Tells whether an index is what this program would write.</summary>
internal static class IndexFormat
{
    /// <summary>
    /// A mark of all that decides on the index's content besides the files: the program's own build, since sentence
    /// ends, words and times are its doing, and the options for reading and their limits.
    /// </summary>
    public static string Of(ArticleIndexOptions options) =>
        string.Join(' ', typeof(IndexFormat).Module.ModuleVersionId.ToString("N"), Of(options.Reading), Of(options.Isolation),
            options.Share);

    private static string Of(ArticleReadOptions options) => $"{options.MaxFileBytes} {options.MaxCharacters} {options.FallbackEncoding}";

    // A file that was over a limit is tried again when the limit is raised.
    private static string Of(ReaderIsolation? options) =>
        options is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{options.ReadTimeLimit} {options.ReadMegabytes}");
}
