using QaBot.Answering.Languages;

namespace QaBot.Answering.Tests.Languages;

public class EnglishWordsTests
{
    [Theory]
    [InlineData("kayaking")]
    [InlineData("mice")]
    [InlineData("harbours")]
    [InlineData("harbors")]
    [InlineData("organised")]
    [InlineData("organized")]
    [InlineData("helen")]
    [InlineData("café")]
    [InlineData("aardvark")]
    [InlineData("zoos")]
    public void Word_and_its_forms_are_held(string word) => Assert.True(EnglishWords.Contains(word));

    [Theory]
    [InlineData("")]
    [InlineData("a\n")]
    [InlineData("kayakking")]
    [InlineData("goverment")]
    [InlineData("recieve")]
    [InlineData("zzzz")]
    [InlineData("\ud800")]
    public void What_is_no_word_is_not_held(string word) => Assert.False(EnglishWords.Contains(word));

    [Fact]
    public void Word_of_any_length_may_be_asked_for() => Assert.False(EnglishWords.Contains(new string('a', 10_000)));
}
