using System.Text;
using QaBot.Answering.Articles.Formats.Notes;

namespace QaBot.Answering.Tests.Articles;

public class RaisedTextTests
{
    [Theory]
    [InlineData("It holds 10", "9", "It holds 10⁹")]
    [InlineData("It holds 3.6·10", "-12", "It holds 3.6·10⁻¹²")]
    [InlineData("It is 45 m", "2", "It is 45 m²")]
    [InlineData("It is 45km", "2", "It is 45km²")]
    [InlineData("So x", "2", "So x²")]
    [InlineData("A word of 2", "16", "A word of 2¹⁶")]
    [InlineData("The ion Ca", "2+", "The ion Ca²⁺")]
    [InlineData("A trace of ", "14", "A trace of ¹⁴")]
    [InlineData("On the 3", "rd", "On the 3rd")]
    [InlineData("Le XX", "e", "Le XXe")]
    public void Exponent_and_the_end_of_a_word_stay(string before, string raised, string read)
    {
        var words = new StringBuilder(before);

        Assert.Null(RaisedText.Append(words, raised));
        Assert.Equal(read, words.ToString());
    }

    [Theory]
    [InlineData("in 1950", "3", "3")]
    [InlineData("by 300", "4", "4")]
    [InlineData("in 2010", "9", "9")]
    [InlineData("It is 1,010", "2", "2")]
    [InlineData("the gates", "2,3", "2,3")]
    [InlineData("the gates,", "12", "12")]
    [InlineData("the end.", "2", "2")]
    [InlineData("12 km", "[2]", "2")]
    [InlineData("the gates", "*", "*")]
    [InlineData("in 1950", "a", "a")]
    public void Mark_of_a_note_leaves_the_text(string before, string raised, string mark)
    {
        var words = new StringBuilder(before);

        Assert.Equal(mark, RaisedText.Append(words, raised));
        Assert.Equal(before, words.ToString());
    }

    [Theory]
    [InlineData("It is old. The tower of Corrin Top", "Moved here.", "The tower of Corrin Top: Moved here.")]
    [InlineData("It has 4,210 inhabitants,", "Counted in 2019.", "It has 4,210 inhabitants: Counted in 2019.")]
    [InlineData("It is old. It was moved.", "From Alm.", "It was moved: From Alm.")]
    [InlineData("the chapel", "The chapel here means a house.", "The chapel here means a house.")]
    [InlineData("", "Built in 1588.", "Built in 1588.")]
    [InlineData("A sentence that goes on and on, over rivers and hills and through the woods that lie behind them all, to Corrin Top",
        "It is high.", "Corrin Top: It is high.")]
    [InlineData("A sentence that goes on and on, over rivers and hills and through the woods that lie behind them all, to 4,210 "
        + "inhabitants", "In 2019.", "4,210 inhabitants: In 2019.")]
    public void Note_is_tied_to_the_words_before_its_mark(string before, string note, string read)
    {
        Assert.Equal(read, Note.Of(before, note).Text);
    }
}
