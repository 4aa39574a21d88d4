using System.IO.Compression;
using System.Text;

namespace QaBot.Answering.Tests.Articles;

/// <summary>Files that nobody can read, made as they are met with.</summary>
internal static class BrokenFiles
{
    private const int BombLength = 50_000_000;

    // What Word writes for a document with a password: a compound file with one stream that holds the whole package.
    public static byte[] LockedWord() => CompoundFile("EncryptedPackage");

    public static byte[] OldWord() => CompoundFile("WordDocument");

    /// <summary>A PDF file whose keys fit no password (ISO 32000-1, 7.6.3).</summary>
    public static byte[] LockedPdf(string handler = "/Filter /Standard /V 1 /R 2 /P -4") => Pdf(
        "<< /Length 0 >>\nstream\n\nendstream",
        $"/Encrypt << {handler} /O <{new string('a', 64)}> /U <{new string('b', 64)}> >> /ID [<00> <00>]");

    /// <summary>A PDF file of some kilobytes whose page unpacks to many megabytes.</summary>
    public static byte[] BombPdf()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            WriteSpaces(zlib, BombLength);
        }

        var stream = Encoding.Latin1.GetString(packed.ToArray());
        return Pdf($"<< /Length {stream.Length} /Filter /FlateDecode >>\nstream\n{stream}\nendstream", string.Empty);
    }

    /// <summary>A Word document of some kilobytes whose text unpacks to many megabytes.</summary>
    public static byte[] BombWord() => Word(part =>
    {
        part.Write("<w:p><w:r><w:t>"u8);
        WriteSpaces(part, BombLength);
        part.Write("end</w:t></w:r></w:p>"u8);
    });

    /// <summary>A Word document whose text is an entity of ten of ten of ten (a "billion laughs"), and one that is a file of the
    /// machine.</summary>
    public static byte[] EntitiesWord()
    {
        var entities = string.Concat(Enumerable.Range(1, 9)
            .Select(i => $"<!ENTITY e{i} \"{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}\">"));
        var type = $"<!DOCTYPE d [<!ENTITY e0 \"laugh\"><!ENTITY file SYSTEM \"file:///etc/passwd\">{entities}]>";
        return Word(part => part.Write("<w:p><w:r><w:t>&e9; &file;</w:t></w:r></w:p>"u8), type);
    }

    /// <summary>A Word document whose body is written as it is.</summary>
    public static byte[] Word(string body) => Word(part => part.Write(Encoding.UTF8.GetBytes(body)));

    /// <summary>A page that holds one picture, as a scanner makes it.</summary>
    public static byte[] ScannedPdf() => Pdf(
        "<< /Length 31 >>\nstream\nq 500 0 0 700 40 40 cm /Im1 Do Q\nendstream",
        string.Empty,
        "/Resources << /XObject << /Im1 6 0 R >> >>",
        "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 "
        + ">>\nstream\n0\nendstream");

    private static byte[] Word(Action<Stream> writeBody, string documentType = "")
    {
        using var stream = new MemoryStream();
        stream.Write(new WordFile().Paragraph("Small.").Bytes());
        using (var package = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            package.GetEntry("word/document.xml")!.Delete();
            using var part = package.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            part.Write(Encoding.UTF8.GetBytes(documentType));
            part.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"u8);
            writeBody(part);
            part.Write("</w:body></w:document>"u8);
        }

        return stream.ToArray();
    }

    private static byte[] CompoundFile(string stream) =>
        [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream), .. new byte[512]];

    private static void WriteSpaces(Stream stream, long length)
    {
        var spaces = new byte[1_000_000];
        Array.Fill(spaces, (byte)' ');
        for (var i = 0L; i < length; i += spaces.Length)
        {
            stream.Write(spaces);
        }
    }

    private static byte[] Pdf(string content, string trailer, string page = "", string? picture = null)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        Add("<< /Type /Catalog /Pages 2 0 R >>");
        Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R {page} >>");
        Add(content);
        Add("<< /Producer (test) >>");
        Add(picture ?? "null");
        var start = text.Length;
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        }

        text.Append(System.Globalization.CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());

        void Add(string body)
        {
            offsets.Add(text.Length);
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{body}\nendobj\n");
        }
    }
}
