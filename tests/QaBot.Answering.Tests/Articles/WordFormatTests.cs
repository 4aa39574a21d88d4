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
        item.PrependChild(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 })));

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
            .Add(WordFile.TableOf(["Unit", "Year"], ["One", "1975"]))
            .Add(WordFile.TableOf(["A box around words."])));

        Assert.Equal(["Unit | Year", "One | 1975"], article.Words(ParagraphKind.TableRow));
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
    public void Title_and_date_come_from_the_properties()
    {
        var article = Read(new WordFile { Title = "A plant", Created = new DateTime(2019, 6, 15, 8, 0, 0, DateTimeKind.Utc) }.Paragraph("Words."));

        Assert.Equal(("A plant", new LocalDate(2019, 6, 15)), (article.Title, article.Date!.Value));
    }

    [Fact]
    public void Date_that_the_text_names_goes_before_the_day_the_file_was_made()
    {
        var file = new WordFile { Created = new DateTime(2019, 6, 15, 8, 0, 0, DateTimeKind.Utc) };

        Assert.Equal(new LocalDate(2018, 3, 3), Read(file.Paragraph("The Plant", "Title").Paragraph("Published 3 March 2018").Paragraph("Words.")).Date);
    }

    private static Article Read(WordFile file)
    {
        var result = new ArticleReader(new ArticleReadOptions()).Read(file.Bytes(), "a.docx", "a");
        Assert.True(result.IsRead, result.SkipReason);
        return result.Article;
    }
}
