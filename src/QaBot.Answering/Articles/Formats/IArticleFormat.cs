namespace QaBot.Answering.Articles.Formats;

/// <summary>A kind of file that articles are read from.</summary>
internal interface IArticleFormat
{
    /// <summary>The file name endings it reads, lower case, with the full stop.</summary>
    IReadOnlyList<string> Endings { get; }

    /// <summary>Takes a file's words out of it.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <returns>The words; without a paragraph when there are none.</returns>
    /// <exception cref="AnsweringException">The file cannot be read; the message says why and what to do.</exception>
    ArticleDraft Read(byte[] content);
}
