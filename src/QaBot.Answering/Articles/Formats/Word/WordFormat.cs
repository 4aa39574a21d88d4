using System.Runtime.InteropServices;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using NodaTime;

namespace QaBot.Answering.Articles.Formats.Word;

/// <summary>Word's .docx (Office Open XML, ECMA-376).</summary>
/// <param name="options">Bounds what a packed part may unpack to.</param>
internal sealed class WordFormat(ArticleReadOptions options) : IArticleFormat
{
    // Markup takes a few characters for each one of text.
    private const long MarkupShare = 5;

    // What .doc files are, and what a document becomes that is locked with a password (MS-OFFCRYPTO, 2.3): a compound file.
    private static ReadOnlySpan<byte> CompoundFile => [0xd0, 0xcf, 0x11, 0xe0];

    private static ReadOnlySpan<byte> LockedPackage => MemoryMarshal.AsBytes("EncryptedPackage".AsSpan());

    private long MostUnpacked => options.MaxCharacters * MarkupShare;

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".docx"];

    /// <inheritdoc/>
    public ArticleDraft Read(byte[] content)
    {
        if (content.AsSpan().StartsWith(CompoundFile))
        {
            throw new AnsweringException(content.AsSpan().IndexOf(LockedPackage) >= 0
                ? "it is locked with a password; open it in Word and save it without one"
                : "it is in Word's old format; open it in Word and save it as .docx");
        }

        try
        {
            var markup = PackedMarkup.Of(content, MostUnpacked);
            if (markup.IsTooDeep)
            {
                throw new AnsweringException(
                    "its parts lie too deep in each other or are too many; split it, or save it as plain text with the ending .txt");
            }

            if (markup.Length > MostUnpacked)
            {
                throw new AnsweringException(
                    $"it unpacks to more than {MostUnpacked} bytes; split it, or raise {nameof(options.MaxCharacters)}");
            }

            using var stream = new MemoryStream(content, writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings
            {
                MaxCharactersInPart = MostUnpacked,
            });
            return Read(document);
        }
        catch (Exception error) when (IsDamage(error))
        {
            throw new AnsweringException("it is damaged or no Word document; open it in Word, repair it and save it again", error);
        }
    }

    private ArticleDraft Read(WordprocessingDocument document)
    {
        if (document.MainDocumentPart is not { Document.Body: { } body } main)
        {
            throw new InvalidDataException("There is no text in the package.");
        }

        var writer = new DraftWriter(options.MaxCharacters);
        new WordBlockWriter(writer, WordStyles.Of(main), new WordNumbers(main), WordNotes.Of(main)).Write(body);
        var properties = document.PackageProperties;
        return writer.ToDraft(
            new ArticleMetadata
            {
                Title = Words(properties.Title),
                MadeOn = properties.Created is { } created ? LocalDate.FromDateTime(created) : null,
                Language = ArticleMetadata.LanguageOf(properties.Language),
            },
            []);
    }

    private static string? Words(string? text) => CleanText.OneLine(text) is { Length: > 0 } words ? words : null;

    // What the packaging library, its unpacker and its XML reader throw at bytes that are not what they should be.
    private static bool IsDamage(Exception error) => error
        is FileFormatException or InvalidDataException or OpenXmlPackageException or XmlException or IOException
        or FormatException or InvalidOperationException or ArgumentException or NotSupportedException or KeyNotFoundException
        or NullReferenceException or InvalidCastException or OverflowException;
}
