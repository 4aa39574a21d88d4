using System.Text;
using QaBot.Answering.Articles.Formats.Notes;
using UglyToad.PdfPig.Content;
using PdfWord = UglyToad.PdfPig.Content.Word;

namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>Writes the words of a line with what is set high among them.</summary>
internal static class LineWords
{
    // Letters that are set as one sign are still several.
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Writes them.</summary>
    /// <param name="words">The words from left to right.</param>
    /// <param name="raised">The page's letters that were set high.</param>
    /// <returns>The words, a space between any two, and the marks of notes, each with the words before it.</returns>
    public static (string Words, IReadOnlyList<(string Mark, string Before)> Marks) Of(
        IEnumerable<PdfWord> words, IReadOnlySet<Letter> raised)
    {
        var text = new StringBuilder();
        var marks = new List<(string Mark, string Before)>();
        foreach (var word in words)
        {
            text.Append(text.Length > 0 ? " " : string.Empty);
            if (word.Letters.Any(raised.Contains))
            {
                Append(text, word.Letters, raised, marks);
            }
            else
            {
                AppendPlain(text, word.Text);
            }
        }

        return (text.ToString().TrimEnd(), marks);
    }

    private static void Append(
        StringBuilder text, IReadOnlyList<Letter> letters, IReadOnlySet<Letter> raised, List<(string Mark, string Before)> marks)
    {
        for (var i = 0; i < letters.Count;)
        {
            var high = string.Concat(letters.Skip(i).TakeWhile(raised.Contains).Select(letter => letter.Value));
            if (high.Length == 0)
            {
                AppendPlain(text, letters[i++].Value);
                continue;
            }

            i += letters.Skip(i).TakeWhile(raised.Contains).Count();

            // Set apart from its word by a space that is not there.
            var before = text.ToString();
            if (before.EndsWith(' '))
            {
                text.Length--;
            }

            if (RaisedText.Append(text, high, i < letters.Count ? letters[i].Value[0] : '\0') is { } mark)
            {
                marks.Add((mark, before));
            }
        }
    }

    private static void AppendPlain(StringBuilder text, string letters)
    {
        foreach (var c in letters)
        {
            if (c is >= '\ufb00' and <= '\ufb06')
            {
                text.Append(Ligatures[c - '\ufb00']);
            }
            else
            {
                text.Append(c);
            }
        }
    }
}
