using DocumentFormat.OpenXml.Wordprocessing;
using NodaTime;
using QaBot.Answering.Articles;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace QaBot.Answering.Tests.Articles;

public class WordFormatTests
{
    [Fact]
    public void Paragraphs_are_read_by_their_styles()
    {
        var article = Read(new WordFile()
            .Paragraph("The Plant", "Title")
            .Paragraph("How it began", "Heading1")
            .Paragraph("It stands on the coast.")
            .Paragraph("The hall", "ListParagraph")
            .Paragraph("It works.", "Quote")
            .Paragraph("The hall in spring", "Caption"));

        Assert.Equal(["The Plant", "How it began"], article.Words(ParagraphKind.Heading));
        Assert.Equal(["It stands on the coast."], article.Words(ParagraphKind.Body));
        Assert.Equal(["The hall in spring"], article.Words(ParagraphKind.Caption));
        Assert.Equal(["The Plant", "How it began"], article.Paragraphs[2].Headings);
        Assert.Equal("The Plant", article.Title);
        ArticleProperties.AssertHolds(article);
    }

    [Fact]
    public void Numbered_paragraph_is_a_list_item()
    {
        var item = WordFile.Styled("The hall.");
        item.PrependChild(new ParagraphProperties(
            new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 })));

        Assert.Equal(["The hall."], Read(new WordFile().Add(item)).Words(ParagraphKind.ListItem));
    }

    [Fact]
    public void Table_of_contents_is_left_out()
    {
        Assert.Equal("Words.", Read(new WordFile().Paragraph("How it began\t1", "toc 1").Paragraph("Words.")).Text);
    }

    [Fact]
    public void Table_is_read_row_by_row_and_a_single_cell_as_text()
    {
        var article = Read(new WordFile()
            .Add(WordFile.TableOf(["Unit", "Year"], ["One", "1975"], ["Two", "1981"]))
            .Add(WordFile.TableOf(["A box around words."])));

        Assert.Equal(["Unit: One; Year: 1975", "Unit: Two; Year: 1981"], article.Words(ParagraphKind.TableRow));
        Assert.Equal(["A box around words."], article.Words(ParagraphKind.Body));
    }

    [Fact]
    public void Deleted_and_hidden_words_are_left_out_and_inserted_ones_kept()
    {
        var paragraph = new WordParagraph(
            new Run(new WordText("It ") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }),
            new DeletedRun(new Run(new DeletedText("never "))),
            new InsertedRun(new Run(new WordText("works"))),
            new Run(new RunProperties(new Vanish()), new WordText(" badly")),
            new Run(new FieldCode(" PAGE ")),
            new Run(new NoBreakHyphen(), new WordText("well"), new TabChar(), new WordText("here"), new Break(), new WordText("now.")));

        Assert.Equal("It works-well here now.", Read(new WordFile().Add(paragraph)).Text);
    }

    [Fact]
    public void Words_in_elements_that_the_standard_no_longer_has_are_read()
    {
        var file = new WordFile
        {
            Xml = "<w:p><w:r><w:t xml:space='preserve'>Built by </w:t></w:r><w:smartTag w:element='City'><w:smartTag "
            + "w:element='Name'><w:r><w:t>Ada Lund</w:t></w:r></w:smartTag></w:smartTag><w:r><w:t>.</w:t></w:r></w:p>"
        };

        Assert.Equal("Built by Ada Lund.", Read(file).Text);
    }

    [Fact]
    public void Struck_out_words_are_left_out_and_raised_ones_are_exponents_or_marks()
    {
        var paragraph = new WordParagraph(
            Run("It cost "), Run("5", new Strike()), Run("6", new DoubleStrike { Val = false }), Run(" crowns in 1950"), Raised("3"),
                Run(" for 10"), Raised("8"), Run(" grains."));

        Assert.Equal("It cost 6 crowns in 1950 for 10⁸ grains.", Read(new WordFile().Add(paragraph)).Text);
    }

    [Fact]
    public void Note_is_read_behind_the_paragraph_that_it_hangs_on()
    {
        var file = new WordFile { Notes = { [7] = "Cast in 1802." } };
        file.Add(new WordParagraph(Run("The bell"), new Run(new FootnoteReference { Id = 7 }), Run(" rings."))).Paragraph("Often.");

        Assert.Equal("The bell rings.\n\nThe bell: Cast in 1802.\n\nOften.", Read(file).Text);
    }

    [Fact]
    public void Cell_of_several_rows_is_read_in_each_of_them()
    {
        var table = WordFile.TableOf(["Line", "Stop"], ["Red", "Alby"], ["", "Borg"]);
        var cells = table.Elements<TableRow>().Skip(1).Select(row => row.Elements<TableCell>().First()).ToList();
        cells[0].PrependChild(new TableCellProperties(new VerticalMerge { Val = MergedCellValues.Restart }));
        cells[1].PrependChild(new TableCellProperties(new VerticalMerge()));
        table.Elements<TableRow>().First().PrependChild(new TableRowProperties(new TableHeader()));

        Assert.Equal(["Line: Red; Stop: Alby", "Line: Red; Stop: Borg"], Read(new WordFile().Add(table)).Words(ParagraphKind.TableRow));
    }

    [Fact]
    public void Numbered_list_has_its_numbers()
    {
        var file = new WordFile { IsNumbered = true }.Paragraph("To begin:");
        foreach (var words in new[] { "Wait", "Go" })
        {
            var item = WordFile.Styled(words);
            item.PrependChild(new ParagraphProperties(
                new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 })));
            file.Add(item);
        }

        Assert.Equal(["To begin:\n1. Wait\n2. Go"], Read(file).Words(ParagraphKind.List));
    }

    [Fact]
    public void Title_and_date_come_from_the_properties()
    {
        var article = Read(new WordFile { Title = "A plant", Created = new DateTime(2019, 6, 15, 8, 0, 0, DateTimeKind.Utc) }
            .Paragraph("Words."));

        Assert.Equal(("A plant", new LocalDate(2019, 6, 15)), (article.Title, article.Date!.Value));
    }

    [Fact]
    public void Date_that_the_text_names_goes_before_the_day_the_file_was_made()
    {
        var file = new WordFile { Created = new DateTime(2019, 6, 15, 8, 0, 0, DateTimeKind.Utc) };

        Assert.Equal(new LocalDate(2018, 3, 3),
            Read(file.Paragraph("The Plant", "Title").Paragraph("Published 3 March 2018").Paragraph("Words.")).Date);
    }

    private static Article Read(WordFile file)
    {
        var result = new ArticleReader(new ArticleReadOptions()).Read(file.Bytes(), "a.docx", "a");
        Assert.True(result.IsRead, result.SkipReason);
        return result.Article;
    }

    private static Run Run(string words, OnOffType? look = null)
    {
        var run = new Run(new WordText(words) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve });
        if (look is not null)
        {
            run.PrependChild(new RunProperties(look));
        }

        return run;
    }

    private static Run Raised(string words) =>
        new(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new WordText(words));
}
