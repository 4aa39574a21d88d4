using QaBot.Answering.Reading.Features;
using QaBot.Answering.Reading.Model;

namespace QaBot.Answering.Tests.Reading;

/// <summary>What kind of thing a word is.</summary>
public sealed class WordSensesTests
{
    private static readonly WordSenses Shipped = ReaderModelFile.Read(ShippedModel.Bytes(), "reader.model").Resources.Senses;

    [Theory]
    [InlineData("city", "cities")]
    [InlineData("instrument", "instruments")]
    [InlineData("stop", "stopped")]
    [InlineData("bake", "baking")]
    [InlineData("church", "churches")]
    public void Form_has_the_sense_of_its_word(string word, string form)
    {
        var senses = new WordSenses([word], new sbyte[WordSenses.Size]);
        Assert.Equal(1, senses.IdOf(form));
    }

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("ing")]
    [InlineData("zzyzx")]
    public void Word_that_is_not_known_has_none(string word) => Assert.Equal(0, Shipped.IdOf(word));

    [Theory]
    [InlineData("saxophone", "trumpet", "granite")]
    [InlineData("london", "paris", "physician")]
    [InlineData("physician", "surgeon", "paris")]
    public void Words_of_a_kind_are_closer_than_others(string word, string like, string unlike) =>
        Assert.True(Closeness(word, like) > Closeness(word, unlike) + 0.3);

    private static double Closeness(string one, string other)
    {
        var (a, b) = (Vector(one), Vector(other));
        double Dot(sbyte[] x, sbyte[] y) => x.Zip(y).Sum(pair => (double)pair.First * pair.Second);
        return Dot(a, b) / Math.Sqrt(Dot(a, a) * Dot(b, b));
    }

    private static sbyte[] Vector(string word) =>
        Shipped.Vectors[((Shipped.IdOf(word) - 1) * WordSenses.Size)..(Shipped.IdOf(word) * WordSenses.Size)];
}
