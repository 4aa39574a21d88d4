using QaBot.Answering.Analysis;

namespace QaBot.Answering.Tests.Analysis;

public class LongFormTests
{
    [Theory]
    [InlineData("The Coastal Bird Survey (CBS) began in 1970.", "CBS", "Coastal Bird Survey")]
    [InlineData("It is run by the Union of Lake Fishers (“ULF”).", "ULF", "Union of Lake Fishers")]
    [InlineData("Members of the Society for Old Roads (SOR, founded in 1902) met.", "SOR", "Society for Old Roads")]
    [InlineData("The CBS (Coastal Bird Survey) began in 1970.", "CBS", "Coastal Bird Survey")]
    [InlineData("The Institute of Tidal Research, also known as Tidewatch, is old.", "Tidewatch", "Institute of Tidal Research")]
    [InlineData("The Great Northern Line, abbreviated GNL, is closed.", "GNL", "Great Northern Line")]
    [InlineData("The Great Northern Line, or GNL, is closed.", "GNL", "Great Northern Line")]
    [InlineData("GNL stands for Great Northern Line.", "GNL", "Great Northern Line")]
    [InlineData("The GNL, short for “Great Northern Line”, is closed.", "GNL", "Great Northern Line")]
    [InlineData("GNL is an abbreviation of the Great Northern Line, which is closed.", "GNL", "Great Northern Line")]
    [InlineData("The GNL, the Great Northern Line, is closed.", "GNL", "Great Northern Line")]
    [InlineData("They measured deoxyribonucleic acid (DNA) levels.", "DNA", "deoxyribonucleic acid")]
    public void Long_form_is_found(string sentence, string abbreviation, string expected) =>
        Assert.Equal(expected, LongForm.Find(sentence, abbreviation)?.Of(sentence));

    [Theory]
    [InlineData("The CBS began in 1970.", "CBS")]
    [InlineData("The line (CBS) began in 1970.", "CBS")]
    [InlineData("The CBS (founded in 1970) is old.", "CBS")]
    [InlineData("The CBSA (Coastal Bird Survey Association) is old.", "CBS")]
    [InlineData("", "CBS")]
    public void Sentence_without_a_long_form_gives_none(string sentence, string abbreviation) =>
        Assert.Null(LongForm.Find(sentence, abbreviation));
}
