using QaBot.Answering.Articles;

namespace QaBot.Answering.Indexing;

/// <summary>Tells whether an index is what this program would write.</summary>
internal static class IndexFormat
{
    /// <summary>
    /// A mark of all that decides on the index's content besides the files: the program's own build, since sentence
    /// ends, words and times are its doing, and the options for reading.
    /// </summary>
    public static string Of(ArticleReadOptions options) =>
        $"{typeof(IndexFormat).Module.ModuleVersionId:N} {options.MaxFileBytes} {options.MaxCharacters} {options.FallbackEncoding}";
}
