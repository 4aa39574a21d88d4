using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using QaBot.Answering.Articles.Formats.Notes;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace QaBot.Answering.Articles.Formats.Word;

/// <summary>Takes the words out of a Word paragraph: those to be read, without deleted ones and the code of fields.</summary>
internal sealed class WordText
{
    private readonly StringBuilder words = new();
    private readonly List<(string Before, NoteMark Mark)> marks = [];

    /// <summary>Reads a paragraph.</summary>
    public WordText(WordParagraph paragraph) => Append(paragraph);

    /// <summary>The words; a line break as "\n".</summary>
    public string Words => words.ToString();

    /// <summary>The marks of notes, each with the words before it.</summary>
    public IReadOnlyList<(string Before, NoteMark Mark)> Marks => marks;

    private void Append(OpenXmlElement container)
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
                case FootnoteReference { Id.Value: var id }:
                    marks.Add((Words, new NoteMark(id, IsEndnote: false)));
                    break;
                case EndnoteReference { Id.Value: var id }:
                    marks.Add((Words, new NoteMark(id, IsEndnote: true)));
                    break;
                case Run { RunProperties: { } look } when IsOn(look.Vanish) || IsOn(look.Strike) || IsOn(look.DoubleStrike):
                case DeletedRun or MoveFromRun or Drawing or Picture or AlternateContent or EmbeddedObject:
                    break;
                case Run { RunProperties.VerticalTextAlignment.Val.Value: var height } run
                    when height == VerticalPositionValues.Superscript:
                    AppendRaised(run);
                    break;
                case OpenXmlUnknownElement unknown:
                    AppendUnknown(unknown);
                    break;
                default:
                    Append(element);
                    break;
            }
        }
    }

    private static bool IsOn(OnOffType? look) => look is not null && (look.Val?.Value ?? true);

    private void AppendRaised(Run run)
    {
        if (run.ChildElements.Any(element => element is FootnoteReference or EndnoteReference))
        {
            Append(run);
        }
        else
        {
            RaisedText.Append(words, string.Concat(run.Elements<Text>().Select(text => text.Text)));
        }
    }

    // What Word no longer writes, such as smart tags (ECMA-376, 17.5.1.9), holds runs all the same.
    private void AppendUnknown(OpenXmlUnknownElement unknown)
    {
        foreach (var element in unknown.Descendants())
        {
            switch (element.LocalName)
            {
                case "t":
                    words.Append(element.InnerText);
                    break;
                case "tab":
                    words.Append(' ');
                    break;
                case "br" or "cr":
                    words.Append('\n');
                    break;
                default:
                    break;
            }
        }
    }
}
