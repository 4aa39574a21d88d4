using QaBot.Answering.Analysis.Entities;

namespace QaBot.Answering.Tests.Analysis;

public class NameRecognizerTests
{
    [Theory]
    [InlineData("It was opened by President Jonas Frei on June 3, 1962.", "Person: President Jonas Frei")]
    [InlineData("It was designed by Anna Berg.", "Person: Anna Berg")]
    [InlineData("It was won by Dr. Maria de la Cruz.", "Person: Dr. Maria de la Cruz")]
    [InlineData("It belongs to the Skarholm Electric Company.", "Organization: Skarholm Electric Company")]
    [InlineData("It belongs to the University of Oslo.", "Organization: University of Oslo")]
    [InlineData("It belongs to the BBC.", "Organization: BBC")]
    [InlineData("It was held in Leeds.", "Place: Leeds")]
    [InlineData("It was sold to Norway.", "Place: Norway")]
    [InlineData("It crosses Lake Aar.", "Place: Lake Aar")]
    [InlineData("He met the Swedish prime minister there.", "Role: Swedish prime minister")]
    public void Name_is_read_as_what_it_names(string sentence, string expected)
    {
        Assert.Contains(expected, EntityReading.Of(sentence));
    }

    [Theory]
    [InlineData("He spoke to Olaf Lund on Friday.", "Olaf Lund")]
    [InlineData("He spoke to Olaf Lund on October 12.", "Olaf Lund")]
    [InlineData("He spoke to Olaf Lund in 1974.", "Olaf Lund")]
    public void Name_ends_before_a_date(string sentence, string expected)
    {
        Assert.Contains(EntityReading.Of(sentence), entity => entity.EndsWith($": {expected}", StringComparison.Ordinal));
    }

    [Fact]
    public void Opening_function_word_is_no_name()
    {
        Assert.Empty(EntityReading.Of("The keeper's lamp was lit.", EntityKind.Name, EntityKind.Place, EntityKind.Organization));
    }
}
