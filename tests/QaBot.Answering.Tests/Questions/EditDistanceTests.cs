using CsCheck;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Tests.Questions;

public class EditDistanceTests
{
    [Theory]
    [InlineData("bridge", "bridge", 0)]
    [InlineData("bridge", "brige", 1)]
    [InlineData("bridge", "bridgge", 1)]
    [InlineData("bridge", "bribge", 1)]
    [InlineData("bridge", "birdge", 1)]
    [InlineData("keeper", "kepper", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("tower", "water", 3)]
    public void Distance_counts_letters_added_dropped_changed_and_swapped(string left, string right, int expected)
    {
        Assert.Equal(expected, EditDistance.Between(left, right));
    }

    [Fact]
    public void Distance_is_the_same_both_ways()
    {
        var word = Gen.Char["abc"].Array[0, 8].Select(letters => new string(letters));

        Gen.Select(word, word).Sample((left, right) => EditDistance.Between(left, right) == EditDistance.Between(right, left));
    }

    [Fact]
    public void Distance_is_zero_only_between_equals()
    {
        var word = Gen.Char["ab"].Array[0, 6].Select(letters => new string(letters));

        Gen.Select(word, word).Sample((left, right) => (EditDistance.Between(left, right) == 0) == (left == right));
    }
}
