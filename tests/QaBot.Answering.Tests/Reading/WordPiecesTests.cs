using CsCheck;
using QaBot.Answering.Reading.Pieces;
using QaBot.TestSupport;

namespace QaBot.Answering.Tests.Reading;

public sealed class WordPiecesTests
{
    private static readonly string[] Vocabulary = File.ReadAllLines(Path.Combine(ShippedReader.Folder, "vocab.txt"));

    [Theory]
    [InlineData("The harbour's lamps", "the harbour ' s lamps")]
    [InlineData("unbelievably S-300PMU", "un ##bel ##ie ##va ##bly s - 300 ##pm ##u")]
    [InlineData("$1,250.5 (approx.)", "$ 1 , 250 . 5 ( approx . )")]
    [InlineData("東京 tower", "東 京 tower")]
    [InlineData("a\u00adb c\td", "a b c d")]
    public void Text_is_cut_as_the_vocabulary_was_made(string text, string expected)
    {
        Assert.Equal(expected, Words(text));
    }

    [Theory]
    [InlineData("Übersee İSTANBUL Café Ångström naïve", "ubersee istanbul cafe angstrom naive")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("Ελλάς", "Ελλας")]
    public void Accents_and_capitals_make_no_difference(string text, string plain)
    {
        Assert.Equal(Words(plain), Words(text));
    }

    [Fact]
    public void Word_without_pieces_is_unknown_and_keeps_its_place()
    {
        var piece = Assert.Single(ShippedReader.Pieces.Cut("😀"));

        Assert.Equal("[UNK]", Vocabulary[piece.Id]);
        Assert.Equal(new TextSpan(0, 2), piece.Word);
    }

    [Fact]
    public void Pieces_stand_where_their_words_do()
    {
        const string Text = "On 3 May 1874, Brändström's lamp (unbelievably) shone.";

        var pieces = ShippedReader.Pieces.Cut(Text, new TextSpan(3, Text.Length - 3));

        Assert.Equal(
            ["3", "May", "1874", ",", "Brändström", "'", "s", "lamp", "(", "unbelievably", ")", "shone", "."],
            pieces.Select(piece => piece.Word).Distinct().Select(word => word.Of(Text)));
    }

    [Fact]
    public void Word_is_cut_the_same_when_it_is_met_again()
    {
        Assert.Equal(Words("unbelievably"), Words("unbelievably"));
    }

    [Fact]
    public void Pieces_of_any_text_lie_in_it_in_order()
    {
        Gen.String[Gen.Char, 0, 80].Sample(
            text =>
            {
                var begun = 0;
                foreach (var piece in ShippedReader.Pieces.Cut(text))
                {
                    Assert.InRange(piece.Id, 0, Vocabulary.Length - 1);
                    Assert.True(piece.Word.Length > 0 && piece.Word.End <= text.Length && piece.Word.Offset >= begun, text);
                    begun = piece.Word.Offset;
                }
            },
            iter: Effort.OfAny(10_000));
    }

    [Fact]
    public void File_that_is_no_vocabulary_is_an_error_that_names_it()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Languages", "Articles", "en.md");

        Assert.Contains(path, Assert.Throws<AnsweringException>(() => WordPieces.Load(path)).Message, StringComparison.Ordinal);
    }

    private static string Words(string text) => string.Join(' ', ShippedReader.Pieces.Cut(text).Select(piece => Vocabulary[piece.Id]));
}
