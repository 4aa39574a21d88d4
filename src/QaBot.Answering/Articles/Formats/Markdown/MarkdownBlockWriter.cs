using System.Globalization;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using QaBot.Answering.Articles.Formats.Html;
using QaBot.Answering.Articles.Formats.Notes;
using QaBot.Answering.Articles.Formats.Tables;
using MarkdownCell = Markdig.Extensions.Tables.TableCell;

namespace QaBot.Answering.Articles.Formats.Markdown;

/// <summary>Writes the blocks of a Markdown text as paragraphs.</summary>
internal sealed class MarkdownBlockWriter(DraftWriter writer)
{
    private readonly HashSet<Footnote> written = [];

    /// <summary>Writes a block and all that it holds.</summary>
    public void Write(Block block) => Write(block, ParagraphKind.Body, string.Empty);

    private void Write(Block block, ParagraphKind kind, string label)
    {
        switch (block)
        {
            case LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case Footnote note when !written.Add(note):
                break;
            case HtmlBlock html:
                WriteHtml(html);
                break;
            case HeadingBlock heading:
                WriteLeaf(heading, ParagraphKind.Heading, string.Empty, heading.Level);
                break;
            case CodeBlock code:
                writer.AddLines(ParagraphKind.Preformatted, code.Lines.ToString());
                break;
            case Table table:
                WriteTable(table);
                break;
            case LeafBlock leaf:
                WriteLeaf(leaf, kind, label);
                break;
            case DefinitionItem item:
                WriteDefinitions(item);
                break;
            case ContainerBlock container:
                WriteContainer(container, kind);
                break;
            default:
                break;
        }
    }

    private void WriteHtml(HtmlBlock html)
    {
        using var document = HtmlFormat.Parse(html.Lines.ToString());
        HtmlWriter.Write(document, writer);
    }

    private void WriteContainer(ContainerBlock container, ParagraphKind kind)
    {
        kind = container switch
        {
            QuoteBlock => ParagraphKind.BlockQuote,
            ListItemBlock => ParagraphKind.ListItem,
            _ => kind,
        };
        var isNumbered = container is ListItemBlock { Parent: ListBlock { IsOrdered: true } };
        for (var i = 0; i < container.Count; i++)
        {
            var label = isNumbered && i == 0
                ? ((ListItemBlock)container).Order.ToString(CultureInfo.InvariantCulture) + ". "
                : string.Empty;
            Write(container[i], kind, label);
        }
    }

    private void WriteLeaf(LeafBlock leaf, ParagraphKind kind, string label, int level = 0)
    {
        var text = MarkdownInlineText.Of(leaf.Inline);
        if (CleanText.HasWords(text.Words))
        {
            writer.Add(kind, label + text.Words, level, NotesOf(text));
        }

        foreach (var caption in text.Captions)
        {
            writer.Add(ParagraphKind.Caption, caption);
        }
    }

    private void WriteTable(Table table)
    {
        var notes = new List<Note>();
        var lines = table.OfType<TableRow>().Select(row => new TableLine(
            [.. row.OfType<MarkdownCell>()
                .Select(cell => new Tables.TableCell(WordsOf(cell, notes)) { Across = cell.ColumnSpan, Down = cell.RowSpan })],
            row.IsHeader));
        new TableWriter(writer).Write([.. lines], notes);
    }

    // A name and what is said of it is read as a row of a table of two columns is.
    private void WriteDefinitions(DefinitionItem item)
    {
        var notes = new List<Note>();
        var terms = item.OfType<DefinitionTerm>().Select(term => WordsOf(term, notes));
        var said = item.Where(block => block is not DefinitionTerm)
            .Select(block => WordsOf(block, notes))
            .Where(words => CleanText.HasWords(words));
        var line = new TableLine([new Tables.TableCell(string.Join(", ", terms)), new Tables.TableCell(string.Join("; ", said))]);
        new TableWriter(writer).Write([line], notes);
    }

    private string WordsOf(Block block, List<Note> notes)
    {
        IEnumerable<LeafBlock> leaves = block is LeafBlock single ? [single] : (block as ContainerBlock)?.Descendants<LeafBlock>() ?? [];
        var texts = leaves.Select(leaf => MarkdownInlineText.Of(leaf.Inline)).ToList();
        notes.AddRange(texts.SelectMany(NotesOf));
        return string.Join(' ', texts.Select(text => CleanText.OneLine(text.Words)));
    }

    // A note that several marks lead to is written with the first of them.
    private IEnumerable<Note> NotesOf(MarkdownInlineText text)
    {
        foreach (var (before, note) in text.Notes)
        {
            if (written.Add(note))
            {
                var words = note.Descendants<LeafBlock>().Select(leaf => MarkdownInlineText.Of(leaf.Inline).Words);
                yield return Note.Of(before, string.Join(' ', words));
            }
        }
    }
}
