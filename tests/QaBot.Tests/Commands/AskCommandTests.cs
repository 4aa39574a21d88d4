using System.Text.Json;

namespace QaBot.Tests.Commands;

[Collection(HomeGroup.Name)]
public sealed class AskCommandTests : IDisposable
{
    private readonly CommandHome home = new();

    [Fact]
    public async Task Question_that_is_answered_ends_with_0()
    {
        Assert.Equal(0, (await home.RunAsync("ask", "When was the bridge opened?")).Code);
    }

    [Fact]
    public async Task Question_that_is_declined_ends_with_1()
    {
        Assert.Equal(1, (await home.RunAsync("ask", "Which zeppelin landed?")).Code);
    }

    [Fact]
    public async Task Answer_shows_quote_source_and_how_sure_it_is()
    {
        var shown = (await home.RunAsync("ask", "When was the bridge opened?")).Answers;

        Assert.Contains("It was opened by President Jonas Frei on June 3, 1962.", shown, StringComparison.Ordinal);
        Assert.Contains("The Velden Bridge", shown, StringComparison.Ordinal);
        Assert.Matches(@"(?:sure|certain)[^()]* \(\d+.%\)", shown);
    }

    [Fact]
    public async Task Declined_question_shows_the_reason()
    {
        Assert.Contains("The text does not tell. The text never mentions", (await home.RunAsync("ask", "Which zeppelin landed?")).Answers,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_answer_and_its_place()
    {
        var json = (await home.RunAsync("ask", "When was the bridge opened?", "--json")).Json;

        Assert.True(json.GetProperty("answered").GetBoolean());
        Assert.Equal("June 3, 1962", json.GetProperty("answer").GetString());
        Assert.Equal("bridge", json.GetProperty("quote").GetProperty("article").GetString());
        Assert.Equal(
            json.GetProperty("quote").GetProperty("text").GetString()!.Length,
            json.GetProperty("quote").GetProperty("length").GetInt32());
        Assert.InRange(json.GetProperty("confidence").GetDouble(), 0.5, 1);
    }

    [Fact]
    public async Task Json_of_a_declined_question_has_no_answer_but_candidates()
    {
        var json = (await home.RunAsync("ask", "Which zeppelin crosses the river?", "--json")).Json;

        Assert.False(json.GetProperty("answered").GetBoolean());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("answer").ValueKind);
        Assert.NotEqual(0, json.GetProperty("candidates").GetArrayLength());
    }

    [Fact]
    public async Task Json_goes_to_the_output_alone()
    {
        var result = await home.RunAsync("ask", "When was the bridge opened?", "--json");

        Assert.Equal(string.Empty, result.Answers);
        Assert.Single(result.Lines);
    }

    [Fact]
    public async Task Top_says_how_many_candidates_there_are()
    {
        var json = (await home.RunAsync("ask", "When was the bridge opened?", "--json", "--top", "2")).Json;

        Assert.Equal(2, json.GetProperty("candidates").GetArrayLength());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("101")]
    [InlineData("many")]
    public async Task Top_out_of_its_range_is_an_error(string top)
    {
        Assert.Equal(2, (await home.RunAsync("ask", "When?", "--top", top)).Code);
    }

    [Fact]
    public async Task Article_option_limits_the_search()
    {
        var json = (await home.RunAsync("ask", "When was the bridge opened?", "--json", "--article", "mill")).Json;

        Assert.All(json.GetProperty("candidates").EnumerateArray(),
            candidate => Assert.Equal("mill", candidate.GetProperty("article").GetString()));
    }

    [Fact]
    public async Task Unknown_article_is_an_error_that_names_the_nearest()
    {
        var result = await home.RunAsync("ask", "When?", "--article", "brigde");

        Assert.Equal(2, result.Code);
        Assert.Contains("bridge", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_stays_out_of_the_json()
    {
        var result = await home.RunAsync("ask", "When?", "--json", "--article", "brigde");

        Assert.Equal(string.Empty, result.Output);
        Assert.NotEqual(string.Empty, result.Errors);
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("ask", "When?", "--file", "questions.jsonl", "--json")]
    [InlineData("ask", "--file", "questions.jsonl")]
    [InlineData("ask", "When?", "--articles", "no/such/folder")]
    [InlineData("ask", "--file", "no-such.jsonl", "--json")]
    [InlineData("answer", "When?")]
    public async Task Command_line_that_makes_no_sense_ends_with_2(params string[] args)
    {
        Assert.Equal(2, (await home.RunAsync(args)).Code);
    }

    [Fact]
    public async Task File_gives_one_line_for_each_line()
    {
        var file = home.Write("q.jsonl", """
            {"id":"a","question":"When was the bridge opened?"}

            {"id":"b","question":"Which zeppelin landed?"}
            {"id":"c","question":"When was the mill built?","article":"mill"}
            """);
        var result = await home.RunAsync("ask", "--file", file, "--json");

        Assert.Equal(0, result.Code);
        Assert.Equal(["a", "b", "c"], result.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Line_of_a_file_may_name_its_article()
    {
        var file = home.Write("q.jsonl", """{"id":"a","question":"When was the bridge opened?","article":"mill"}""");
        var json = (await home.RunAsync("ask", "--file", file, "--json", "--top", "100")).Json;

        Assert.All(json.GetProperty("candidates").EnumerateArray(),
            candidate => Assert.Equal("mill", candidate.GetProperty("article").GetString()));
    }

    [Fact]
    public async Task Line_about_an_unknown_article_costs_only_its_own_answer()
    {
        var file = home.Write("q.jsonl", """
            {"id":"a","question":"When?","article":"tunnel"}
            {"id":"b","question":"When was the bridge opened?"}
            """);
        var result = await home.RunAsync("ask", "--file", file, "--json");

        Assert.Equal(2, result.Code);
        Assert.Equal([false, true], result.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("answered").GetBoolean()));
    }

    [Theory]
    [InlineData("{\"id\":\"a\"}")]
    [InlineData("not json")]
    [InlineData("[1]")]
    [InlineData("{\"question\":")]
    public async Task Malformed_line_is_an_error_that_names_it(string line)
    {
        var file = home.Write("q.jsonl", "{\"question\":\"When?\"}\n" + line);
        var result = await home.RunAsync("ask", "--file", file, "--json");

        Assert.Equal(2, result.Code);
        Assert.Contains("line 2", result.Errors, StringComparison.Ordinal);
        Assert.Equal(string.Empty, result.Output);
    }

    public void Dispose() => home.Dispose();
}
