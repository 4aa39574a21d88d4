using System.ComponentModel.DataAnnotations;
using QaBot.Answering.Articles.Files;
using QaBot.Answering.Articles.Formats;
using QaBot.Answering.Articles.Formats.Markdown;
using QaBot.Answering.Articles.Formats.PlainText;

namespace QaBot.Answering.Articles;

/// <summary>
/// Reads a file into an article. A file that cannot be read gives the reason, never an exception, since one bad file
/// must not keep the others from being served. May be used from several threads at once.
/// </summary>
public sealed class ArticleReader
{
    private readonly ArticleReadOptions options;
    private readonly ArticleFormats formats;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">How files are read.</param>
    /// <exception cref="AnsweringException">A value of the options is out of its range.</exception>
    public ArticleReader(ArticleReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true);
        }
        catch (ValidationException error)
        {
            throw new AnsweringException($"The options for reading articles are wrong: {error.Message}", error);
        }

        this.options = options;
        formats = new ArticleFormats(options);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is; its ending tells its format.</param>
    /// <param name="id">The id that the article gets.</param>
    public ArticleReadResult Read(string path, string id)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Load(path, out var content) ?? Read(content, Path.GetFileName(path), id);
    }

    /// <summary>Whether a file is text to be read as it stands or with little markup, by its name.</summary>
    internal bool IsPlain(string fileName) => formats.For(fileName) is PlainTextFormat or MarkdownFormat;

    /// <summary>Takes a file's bytes, at most as many as are allowed.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="content">Its bytes.</param>
    /// <returns>Why it is passed over; null when it was read.</returns>
    internal ArticleReadResult? Load(string path, out byte[] content)
    {
        var fileName = Path.GetFileName(path);
        content = [];
        try
        {
            using var stream = RegularFile.Open(path);
            if (stream.Length > options.MaxFileBytes)
            {
                return TooLarge(fileName, stream.Length);
            }

            var bytes = new byte[stream.Length];
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            content = length == bytes.Length ? bytes : bytes[..length];
            return null;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return Skip(fileName, "it is not there any more; restore it, or build the index again");
        }
        catch (UnauthorizedAccessException)
        {
            return Skip(fileName, "it may not be read; give the account that runs the bot the right to read it");
        }
        catch (Exception error) when (error is IOException or ArgumentException or NotSupportedException)
        {
            return Skip(fileName, $"it cannot be read ({error.Message.TrimEnd('.')}); check the file and its disk");
        }
    }

    /// <summary>Reads a file's content.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="fileName">Its name; the ending tells its format.</param>
    /// <param name="id">The id that the article gets.</param>
    public ArticleReadResult Read(byte[] content, string fileName, string id)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (formats.For(fileName) is not { } format)
        {
            return Skip(fileName, $"its ending is not one of {formats.EndingsInWords}; convert it to one of these");
        }

        if (content.Length > options.MaxFileBytes)
        {
            return TooLarge(fileName, content.Length);
        }

        if (content.Length == 0)
        {
            return Skip(fileName, "it is empty; put the article's text into it, or delete it");
        }

        try
        {
            return Finish(format.Read(content), fileName, id);
        }
        catch (AnsweringException error)
        {
            return Skip(fileName, error.Message);
        }
    }

    private static ArticleReadResult Skip(string fileName, string reason) =>
        ArticleReadResult.Skipped(SkippedFile.ReasonOf(fileName, reason));

    private ArticleReadResult Finish(ArticleDraft draft, string fileName, string id)
    {
        if (draft.Text.Length > options.MaxCharacters)
        {
            return Skip(fileName,
                $"its text is longer than {options.MaxCharacters} characters; split it, or raise {nameof(options.MaxCharacters)}");
        }

        var article = ArticleAssembler.Assemble(draft, id, fileName);
        return article.Paragraphs.Count == 0
            ? Skip(fileName, "it holds no words; put the article's text into it, or delete it")
            : ArticleReadResult.Read(article, draft.Warnings);
    }

    private ArticleReadResult TooLarge(string fileName, long length) =>
        Skip(fileName, $"its {length} bytes are more than the {options.MaxFileBytes} allowed; split it, or raise "
            + $"{nameof(options.MaxFileBytes)}");
}
