using QaBot.Answering.Analysis.Entities;

namespace QaBot.Answering.Tests.Analysis;

public class NumberRecognizerTests
{
    [Theory]
    [InlineData("The repair cost $1.4 million.", "Money: $1.4 million")]
    [InlineData("The work will cost nearly €2.5 million.", "Money: €2.5 million")]
    [InlineData("The bridge cost 48 million francs.", "Money: 48 million francs")]
    [InlineData("A ticket is 12 euros.", "Money: 12 euros")]
    [InlineData("He paid £300.", "Money: £300")]
    [InlineData("The fee was US$ 20.", "Money: US$ 20")]
    [InlineData("Of these, 60 percent are children.", "Percentage: 60 percent")]
    [InlineData("It rose by 3.5%.", "Percentage: 3.5%")]
    [InlineData("It grew 10-12 per cent.", "Percentage: 10-12 per cent")]
    [InlineData("It took four years.", "Duration: four years")]
    [InlineData("It was closed for seven weeks.", "Duration: seven weeks")]
    [InlineData("It lasted about two and a half hours.", "Duration: about two and a half hours")]
    [InlineData("The main span is 610 metres long.", "Quantity: 610 metres long")]
    [InlineData("It has a capacity of 2,100 megawatts.", "Quantity: 2,100 megawatts")]
    [InlineData("It is seen from 23 nautical miles.", "Quantity: 23 nautical miles")]
    [InlineData("It weighs 12 tonnes.", "Quantity: 12 tonnes")]
    [InlineData("It covers 22 sq km.", "Quantity: 22 sq km")]
    [InlineData("It covers 14 ha.", "Quantity: 14 ha")]
    [InlineData("It holds 3 m³.", "Quantity: 3 m³")]
    [InlineData("It lifts 40 t.", "Quantity: 40 t")]
    [InlineData("The debt is $4.5bn.", "Money: $4.5bn")]
    [InlineData("The debt is £30mn.", "Money: £30mn")]
    [InlineData("It has 187 steps.", "Number: 187")]
    [InlineData("It had 31,500 visitors.", "Number: 31,500")]
    [InlineData("It has two towers.", "Number: two")]
    [InlineData("It has twenty-four rooms.", "Number: twenty-four")]
    [InlineData("It sold 3 million copies.", "Number: 3 million")]
    public void Number_is_read_as_what_it_measures(string sentence, string expected)
    {
        Assert.Equal([expected], Read(sentence));
    }

    [Theory]
    [InlineData("It is the 3rd tower.")]
    [InlineData("The S-300 stands there.")]
    [InlineData("Nobody came.")]
    public void Number_that_counts_nothing_is_left(string sentence)
    {
        Assert.Empty(Read(sentence));
    }

    [Fact]
    public void Number_inside_a_stretch_that_is_known_is_left()
    {
        var found = new List<Entity>();
        NumberRecognizer.Read("on June 3, 1962", 0, [new TextSpan(3, 12)], found);

        Assert.Empty(found);
    }

    private static List<string> Read(string sentence)
    {
        var found = new List<Entity>();
        NumberRecognizer.Read(sentence, 0, [], found);
        return [.. found.OrderBy(entity => entity.Span.Offset).Select(entity => $"{entity.Kind}: {entity.Span.Of(sentence)}")];
    }
}
