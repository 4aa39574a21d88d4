using System.Text;

namespace QaBot.Tests.Fixtures;

/// <summary>Small PDF files (ISO 32000), letter by letter, so that no library writes what another one reads.</summary>
internal static class PdfText
{
    /// <summary>Pages of a line each, and the table that says where the objects begin.</summary>
    /// <param name="lines">The lines, in letters of ASCII without brackets.</param>
    public static string Of(params string[] lines)
    {
        var pages = lines.Select((line, i) => (Page: 4 + (2 * i), Content: $"BT /F 12 Tf 20 200 Td ({line}) Tj ET")).ToList();
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Kids[{string.Join(' ', pages.Select(page => $"{page.Page} 0 R"))}]/Count {pages.Count}>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
            .. pages.SelectMany(page => new[]
            {
                $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 300]/Contents {page.Page + 1} 0 R/Resources<</Font<</F 3 0 R>>>>>>",
                $"<</Length {page.Content.Length}>>\nstream\n{page.Content}\nendstream",
            }),
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append($"{pdf.Length:d10} 00000 n \n");
            pdf.Append($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        return $"{pdf}{table}trailer\n<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{pdf.Length}\n%%EOF\n";
    }
}
