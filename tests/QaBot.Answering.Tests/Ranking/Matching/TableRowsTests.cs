using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Ranking.Matching;

/// <summary>Questions that name a row and a column.</summary>
public sealed class TableRowsTests
{
    private const string Lakes = """
        # Lakes

        | Lake | Depth (m) | Village | Boats |
        |---|---|---|---|
        | Orm | 41 | Tveit | 12 |
        | Silva | 88 | Aune | 3 |
        | Mjel | 17 | Lauvik | 25 |

        The lakes freeze in winter.

        | Year | Guests |
        |---|---|
        | 2021 | 1,200 |
        | 2022 | 2,750 |
        """;

    [Theory]
    [InlineData("How deep is Silva?", "88")]
    [InlineData("What is the depth of the lake Mjel?", "17")]
    [InlineData("How many boats does the lake Mjel have?", "25")]
    [InlineData("Which village lies at Orm?", "Tveit")]
    [InlineData("How many guests came in 2022?", "2,750")]
    [InlineData("How many guests were there in 2021?", "1,200")]
    public void Cell_answers_where_its_row_and_column_are_named(string question, string cell)
    {
        using var engine = TestEngine.Over(new Dictionary<string, string> { ["lakes.md"] = Lakes });
        Assert.Equal(cell, engine.Ask(question).ShortAnswer?.Text);
    }

    [Theory]
    [InlineData("How many boats sank in the lake Mjel?")]
    [InlineData("How many guests drowned in 2022?")]
    [InlineData("How many guests came in 2023?")]
    public void Question_that_says_more_than_the_table_is_no_look_up(string question)
    {
        using var engine = TestEngine.Over(new Dictionary<string, string> { ["lakes.md"] = Lakes });
        Assert.False(engine.Ask(question).Answered);
    }
}
