using System.Text.Json;
using System.Xml.Linq;

namespace QaBot.Tests.Commands;

[Collection(HomeGroup.Name)]
public sealed class OtherCommandTests : IDisposable
{
    private const string Squad = """
        {"version":"1","data":[{"title":"Well","paragraphs":[{"context":"The well of Aldau is 31 metres deep. Hanna Vogt dug it in 1702.",
        "qas":[{"id":"1","question":"How deep is the well?","answers":[{"text":"31 metres","answer_start":21}]},
        {"id":"2","question":"Who dug the well?","answers":[{"text":"Hanna Vogt","answer_start":37}]}]}]}]}
        """;

    private readonly CommandHome home = new();

    [Theory]
    [InlineData("ask")]
    [InlineData("chat")]
    [InlineData("eval")]
    [InlineData("index")]
    [InlineData("inspect")]
    [InlineData("report")]
    [InlineData("serve")]
    [InlineData("teams-package")]
    public async Task Every_command_explains_itself(string command)
    {
        var result = await home.RunAsync(command, "--help");

        Assert.Equal(0, result.Code);
        Assert.Contains("USAGE:", result.Answers + result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inspect_tells_how_the_answer_comes_about()
    {
        var result = await home.RunAsync("inspect", "When was the brigde opened?");

        Assert.Equal(0, result.Code);
        Assert.Contains("It asks for: when", result.Answers, StringComparison.Ordinal);
        Assert.Contains("\"brigde\" was read as \"bridge\"", result.Answers, StringComparison.Ordinal);
        Assert.Contains("June 3, 1962", result.Answers, StringComparison.Ordinal);
        Assert.Matches("Confidence [0-9]+ %, [0-9]+ % needed to answer", result.Answers);
    }

    [Fact]
    public async Task Inspect_names_the_synonyms_used()
    {
        Assert.Contains("construct", (await home.RunAsync("inspect", "When was the mill built?")).Answers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Index_sums_up_what_there_is()
    {
        var result = await home.RunAsync("index");

        Assert.Equal(0, result.Code);
        Assert.Matches(@"Articles\s+2\b", result.Answers);
        Assert.Matches(@"Skipped files\s+0\b", result.Answers);
    }

    [Fact]
    public async Task Index_names_files_that_it_skips_on_the_error_side()
    {
        home.Write("index/articles/empty.txt", string.Empty);
        var result = await home.RunAsync("index");

        Assert.Equal(0, result.Code);
        Assert.Matches(@"Skipped files\s+1\b", result.Answers);
        Assert.Contains("empty.txt", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("empty.txt", result.Answers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Index_names_files_of_other_kinds_and_ask_does_not()
    {
        home.Write("index/articles/old.doc", "x");
        home.Write("index/articles/sheet.xlsx", "x");

        Assert.Matches("(?s)old.doc.*sheet.xlsx", (await home.RunAsync("index")).Errors);
        Assert.DoesNotContain("Skipped", (await home.RunAsync("ask", "When was the bridge opened?")).Errors, StringComparison.Ordinal);
    }

    // The page is an object that says that it is what it says it is, which overflows the stack of whoever reads it.
    [Fact]
    public async Task File_that_ends_its_reader_is_skipped_and_the_others_are_served()
    {
        home.Write("index/articles/loop.pdf",
            "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n3 0 "
            + "R\nendobj\ntrailer\n<</Size 4/Root 1 0 R>>\n%%EOF\n");
        home.Write("index/articles/well.html", "<p>The well of Aldau was dug in 1702.</p>");
        var result = await home.RunAsync("ask", "When was the well dug?");

        Assert.Contains("1702", result.Answers, StringComparison.Ordinal);
        Assert.Contains("its structure refers to itself", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Eval_measures_a_file_in_squads_format()
    {
        var json = (await home.RunAsync("eval", home.Write("squad.json", Squad), "--json")).Json;

        Assert.Equal(2, json.GetProperty("answerable").GetInt32());
        Assert.Equal(1, json.GetProperty("precisionAt1").GetDouble());
        Assert.Equal(1, json.GetProperty("spanF1").GetDouble());
    }

    [Fact]
    public async Task Eval_measures_lines_of_json()
    {
        var file = home.Write("set.jsonl", """
            {"id":"1","question":"When was the bridge opened?","answers":["June 3, 1962"],"evidence":["on June 3, 1962"]}
            {"id":"2","question":"Which zeppelin landed?","answers":[],"evidence":[]}
            """);
        var json = (await home.RunAsync("eval", file, "--json")).Json;

        Assert.Equal((1, 1), (json.GetProperty("answerable").GetInt32(), json.GetProperty("unanswerable").GetInt32()));
        Assert.Equal((1, 1), (json.GetProperty("precisionAt1").GetDouble(), json.GetProperty("unanswerableDeclined").GetDouble()));
    }

    [Fact]
    public async Task Eval_tells_misses_without_signs_that_steer_the_terminal()
    {
        var file = home.Write("set.jsonl",
            """{"id":"1\u001b[2J","question":"When was the \u202ebridge opened?","answers":["1911\u001b[31m"],"evidence":[]}""");
        var told = (await home.RunAsync("eval", file, "--misses")).Answers;

        Assert.Contains("1 [2J: When was the bridge opened?", told, StringComparison.Ordinal);
        Assert.Contains("expected: 1911 [31m", told, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", told, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202e", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Eval_shows_a_table()
    {
        Assert.Contains("P@1", (await home.RunAsync("eval", home.Write("squad.json", Squad))).Answers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Eval_draws_the_curve_as_an_image()
    {
        var image = Path.Combine(home.Root, "curve.svg");
        await home.RunAsync("eval", home.Write("squad.json", Squad), "--unanswerable", "1", "--curve", image);
        var svg = XDocument.Load(image).Root!;

        Assert.Equal("svg", svg.Name.LocalName);
        Assert.Contains("squad (2 questions with an answer, 4 without)", svg.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Eval_draws_an_earlier_measurement_beside()
    {
        var (image, earlier) = (Path.Combine(home.Root, "curve.svg"), Path.Combine(home.Root, "earlier.jsonl"));
        await home.RunAsync("eval", home.Write("squad.json", Squad), "--unanswerable", "2", "--features", earlier);
        await home.RunAsync("eval", home.Write("squad.json", Squad), "--unanswerable", "1", "--curve", image, "--beside", earlier);
        var svg = XDocument.Load(image).Root!;

        Assert.Contains("squad (2 questions with an answer, 4 without)", svg.Value, StringComparison.Ordinal);
        Assert.Contains("earlier (2 questions with an answer, 2 without)", svg.Value, StringComparison.Ordinal);
        Assert.Equal(2, (await home.RunAsync("eval", home.Write("squad.json", Squad), "--beside", earlier)).Code);
    }

    [Fact]
    public async Task Eval_counts_how_near_the_top_every_right_sentence_stands()
    {
        // Of two accepted places the second is in a sentence that has nothing to do with the question.
        var file = home.Write("two.json", """
            {"version":"1","data":[{"title":"Well","paragraphs":[{"context":"The well of Aldau is 31 metres deep. Sheep graze on the hill.",
            "qas":[{"id":"1","question":"How deep is the well of Aldau?","answers":[{"text":"31 metres","answer_start":21},{"text":"Sheep","answer_start":37}]}]}]}]}
            """);
        var json = (await home.RunAsync("eval", file, "--json")).Json;

        Assert.Equal(1, json.GetProperty("meanReciprocalRank").GetDouble());
        Assert.Contains(json.GetProperty("meanAveragePrecision").GetDouble(), new List<double> { 0.5, 1 });
    }

    [Fact]
    public async Task Eval_draws_no_curve_of_questions_without_answers()
    {
        var file = home.Write("set.jsonl", """{"id":"1","question":"Which zeppelin landed?","answers":[],"evidence":[]}""");
        var result = await home.RunAsync("eval", file, "--curve", Path.Combine(home.Root, "curve.svg"));

        Assert.Equal(2, result.Code);
        Assert.Contains("no curve to draw", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Eval_writes_features_with_the_kind_of_each_question()
    {
        var file = Path.Combine(home.Root, "features.jsonl");
        await home.RunAsync("eval", home.Write("squad.json", Squad), "--unanswerable", "2", "--features", file);

        Assert.Equal(
            ["answerable", "answerable", "elsewhere", "taken-out"],
            File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("kind").GetString()));
    }

    [Theory]
    [InlineData("set.json", "{}")]
    [InlineData("set.json", "no json")]
    [InlineData("set.jsonl", "no json")]
    [InlineData("set.jsonl", "")]
    public async Task Eval_of_a_malformed_file_is_an_error_that_names_it(string name, string content)
    {
        var result = await home.RunAsync("eval", home.Write(name, content));

        Assert.Equal(2, result.Code);
        Assert.Contains(name, result.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => home.Dispose();
}
