using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace QaBot.Answering.Articles.Formats.Word;

/// <summary>Takes the words out of a Word paragraph: those to be read, without deleted ones and the code of fields.</summary>
internal static class WordText
{
    /// <summary>The words; a line break as "\n".</summary>
    public static string Of(WordParagraph paragraph)
    {
        var words = new StringBuilder();
        Append(words, paragraph);
        return words.ToString();
    }

    private static void Append(StringBuilder words, OpenXmlElement container)
    {
        foreach (var element in container.ChildElements)
        {
            switch (element)
            {
                case Text text:
                    words.Append(text.Text);
                    break;
                case TabChar:
                    words.Append(' ');
                    break;
                case Break or CarriageReturn:
                    words.Append('\n');
                    break;
                case NoBreakHyphen:
                    words.Append('-');
                    break;
                case DocumentFormat.OpenXml.Math.Text formula:
                    words.Append(formula.Text);
                    break;
                case Run run when run.RunProperties?.Vanish is { } hidden && (hidden.Val?.Value ?? true):
                case DeletedRun or MoveFromRun or Drawing or Picture or AlternateContent or EmbeddedObject:
                    break;
                default:
                    Append(words, element);
                    break;
            }
        }
    }
}
