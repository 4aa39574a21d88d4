namespace QaBot.Api.Uploads;

/// <summary>Tells what a file is by its first bytes; its name may say anything.</summary>
internal static class FileKinds
{
    private const string Pdf = ".pdf";
    private const string Word = ".docx";

    // A PDF may begin with something else, as most readers take it.
    private const int PdfWithin = 1024;

    /// <summary>What speaks against reading a file as what its name says.</summary>
    /// <param name="ending">The name's ending, with its dot.</param>
    /// <param name="begin">The first 1,024 bytes, or all.</param>
    /// <returns>What is wrong and what to do, as the end of a sentence that names the file; null when nothing is.</returns>
    public static string? Mismatch(string ending, ReadOnlySpan<byte> begin)
    {
        var isPdf = begin[..Math.Min(begin.Length, PdfWithin)].IndexOf("%PDF-"u8) >= 0;
        var isPacked = begin.StartsWith("PK\u0003\u0004"u8);
        return ending.ToLowerInvariant() switch
        {
            Pdf => isPdf ? null : "is no PDF by its content; send the PDF itself, or name the file by what it is",
            Word => isPacked ? null : "is no Word document by its content; save it as .docx and send that",
            _ when isPdf && begin.StartsWith("%PDF-"u8) => "is a PDF by its content; give its name the ending .pdf",
            _ when isPacked => "is a packed file by its content; a Word document has the ending .docx, and others are not read",
            _ => null,
        };
    }
}
